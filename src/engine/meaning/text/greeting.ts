import { defineMeaning } from '../defineMeaning';

export const greeting = defineMeaning({
  id: 'text.greeting',
  title: 'a salutation',
  gives: 'text',
  names: ['salutation line', 'greeting line', 'opening line', 'email greeting'],
  generate: draw =>
    draw.random.pick(['Hello,', 'Good morning,', 'Dear all,', 'Hi there,', 'Good afternoon,']),
  examples: ['Letter.greetingLine: string', 'mail.opening_line: string'],
});
