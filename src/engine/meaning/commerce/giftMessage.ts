import { defineMeaning } from '../defineMeaning';

export const giftMessage = defineMeaning({
  id: 'commerce.giftMessage',
  title: 'a gift message',
  gives: 'text',
  names: ['gift message', 'gift note', 'card message', 'greeting message'],
  generate: draw =>
    draw.random.pick([
      'Happy birthday!',
      'With love from all of us.',
      'Thank you for everything.',
      'Congratulations!',
      'Enjoy!',
      'Get well soon.',
    ]),
  examples: ['Order.giftMessage: string', 'order.gift_note: string'],
});
