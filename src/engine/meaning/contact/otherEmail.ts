import { defineMeaning } from '../defineMeaning';
import { emailEdges } from '../edges/personEdges';
import { drawEmail } from '../facets/emailAddress';
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
  generate: draw => drawEmail(draw.random, draw.facet(personFacet)),
  edgeCases: emailEdges,
  examples: ['User.workEmail: string', 'Account.recovery_email: string', 'User.backupEmail: string'],
});
