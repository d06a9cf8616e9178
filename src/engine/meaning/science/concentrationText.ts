import { defineMeaning } from '../defineMeaning';

export const concentrationText = defineMeaning({
  id: 'science.concentrationText',
  title: 'a concentration',
  gives: 'text',
  names: ['concentration', 'molarity', 'solution strength', 'sample concentration'],
  generate: draw => `${String(draw.random.int(1, 95) / 10)} mol/L`,
  examples: ['Solution.concentration: string', 'sample.molarity: string'],
});
