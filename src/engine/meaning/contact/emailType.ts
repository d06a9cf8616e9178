import { defineMeaning } from '../defineMeaning';

export const emailType = defineMeaning({
  id: 'contact.emailType',
  title: 'a kind of e-mail address',
  gives: 'text',
  names: [
    'email type',
    'email label',
    'email|email address > type',
    'email|email address > label',
    'email|email address > kind',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Contact.emailType: string', 'Email.label: string'],
});

const VALUES = ['home', 'work', 'school', 'billing', 'other'] as const;
