import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const jerseyNumber = defineMeaning({
  id: 'sport.jerseyNumber',
  title: 'a number on a shirt',
  gives: 'number',
  names: phrases(`
    jersey number; shirt number; squad number; player|athlete|footballer > = number; bib number; jersey;
    player number; bib; car number; start number; race number
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 99 }),
  examples: ['Player.jerseyNumber: number', 'runner.bib_number: number', 'Player.number: number'],
});
