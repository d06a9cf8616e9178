import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const boilingPoint = defineMeaning({
  id: 'science.boilingPoint',
  title: 'a temperature of a change of state',
  gives: 'number',
  names: phrases(`
    boiling point; melting point; freezing point; flash point; critical temperature
  `),
  unit: 'celsius',
  generate: draw => draw.number({ minimum: -120, maximum: 1400 }),
  examples: ['Element.boilingPoint: number', 'compound.melting_point: number'],
});
