import { defineMeaning } from '../defineMeaning';

export const subject = defineMeaning({
  id: 'contact.subject',
  title: 'the subject of a message',
  gives: 'text',
  names: [
    'email subject',
    'mail subject',
    'subject line',
    'email|mail|message|inquiry|contact request|support request|newsletter|ticket|support ticket > subject',
  ],
  generate: draw => `${draw.random.pick(OPENINGS)} ${draw.random.pick(TOPICS)}${draw.random.pick(ENDINGS)}`,
  examples: [
    'Email.subject: string',
    'Campaign.subject_line: string',
    'Message.subject: string',
    'Ticket.subject: string',
  ],
});

const OPENINGS = [
  'Question about',
  'Change to',
  'Reminder:',
  'Update on',
  'Your copy of',
  'Problem with',
  'Thank you for',
  'Next steps for',
  'Confirmed:',
  'Missing',
  'Feedback on',
  'Follow-up:',
] as const;
const TOPICS = [
  'the delivery',
  'your order',
  'the invoice',
  'the appointment',
  'the contract',
  'your account',
  'the booking',
  'the offer',
  'your subscription',
  'the meeting notes',
  'the repair',
  'the return',
  'your application',
  'the schedule',
  'the quote',
] as const;
const ENDINGS = [
  '',
  ' from Monday',
  ' from last week',
  ' for October',
  ' for next month',
  ' for the team',
  ' for June',
  ' in spring',
  ' this week',
  ' after the move',
] as const;
