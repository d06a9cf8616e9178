import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawName } from './phrases';
import { matters, subjects, whens } from './tables/tasks';

export const subject = defineMeaning({
  id: 'text.subject',
  title: 'a subject line',
  gives: 'text',
  names: phrases(`
    subject; email subject; mail subject; subject line; message subject;
    email|mail|message|notification|ticket|newsletter|reminder|conversation|thread > subject; = re;
    email|mail|newsletter > title; thread subject; conversation subject; ticket subject; request subject;
    inquiry subject
  `),
  generate: draw =>
    draw.locale.language === 'en'
      ? `${draw.random.pick(subjects)} ${draw.random.pick(matters)}${draw.random.pick(whens)}`
      : drawName(draw),
  examples: ['Email.subject: string', 'mail.subject_line: string', 'Ticket.subject: string'],
});
