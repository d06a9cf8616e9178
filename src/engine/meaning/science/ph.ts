import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const ph = defineMeaning({
  id: 'science.ph',
  title: 'a pH value',
  gives: 'number',
  names: phrases(`
    = ph; ph; ph value; ph level; acidity; soil ph; = acidity
  `),
  generate: draw => draw.number({ minimum: 3.5, maximum: 9.5, decimals: 1, shape: 'middle' }),
  examples: ['Sample.ph: number', 'water.ph_value: number'],
});
