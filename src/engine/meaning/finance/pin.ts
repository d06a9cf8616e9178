import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const pin = defineMeaning({
  id: 'finance.pin',
  title: 'a PIN',
  gives: 'text',
  names: phrases(`
    = pin; card pin code; card pin; atm pin; access pin; pin number; unlock pin; pin
  `),
  aliases: ['finance.pin'],
  generate: draw => draw.random.digits(4),
  examples: ['Card.pin: string', 'user.access_pin: string'],
});
