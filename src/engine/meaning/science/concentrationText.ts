import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const concentrationText = defineMeaning({
  id: 'science.concentrationText',
  title: 'a concentration',
  gives: 'text',
  names: phrases(`
    concentration; molarity; strength of solution; sample concentration; solution strength
  `),
  generate: draw => `${String(draw.random.int(1, 95) / 10)} mol/L`,
  examples: ['Solution.concentration: string', 'sample.molarity: string'],
});
