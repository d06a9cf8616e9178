import { defineMeaning } from '../defineMeaning';

export const molarMass = defineMeaning({
  id: 'science.molarMass',
  title: 'a molar mass',
  gives: 'number',
  names: ['molar mass', 'molecular weight', 'molecular mass', 'formula weight'],
  generate: draw => draw.number({ minimum: 16, maximum: 480, decimals: 2 }),
  examples: ['Compound.molarMass: number', 'compound.molecular_weight: number'],
});
