import { email } from '../../privacy/kinds/email';
import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const otherEmail = defineMeaning({
  id: 'contact.otherEmail',
  title: 'another e-mail address of a person',
  gives: 'text',
  names: [
    'work email',
    'business email',
    'office email',
    'private email',
    'secondary email',
    'alternate email',
    'alternative email',
    'backup email',
    'recovery email',
    'old email',
    'new email',
    'previous email',
  ],
  generate: draw =>
    email.generate(draw.random, {
      words: [draw.facet(personFacet).first.ascii, draw.facet(personFacet).last.ascii],
    }),
  examples: ['User.workEmail: string', 'Account.recovery_email: string', 'User.backupEmail: string'],
});
