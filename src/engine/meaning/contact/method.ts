import { defineMeaning } from '../defineMeaning';

export const method = defineMeaning({
  id: 'contact.method',
  title: 'a way to get in touch',
  gives: 'text',
  names: [
    'contact method',
    'preferred contact method',
    'contact preference',
    'preferred contact',
    'preferred channel',
    'contact channel',
    'notification channel',
    'communication channel',
    'contact type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: [
    'Customer.preferredContactMethod: string',
    'User.notification_channel: string',
    'Lead.contactMethod: string',
  ],
});

const VALUES = ['email', 'phone', 'sms', 'post', 'chat', 'in-app'] as const;
