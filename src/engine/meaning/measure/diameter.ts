import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const diameter = defineMeaning({
  id: 'measure.diameter',
  title: 'a diameter',
  gives: 'number',
  names: phrases(`
    diameter; inner diameter; outer diameter; wheel diameter; wheel size; bore; rim size; tube diameter
  `),
  unit: 'cm',
  generate: draw => draw.number({ minimum: 2, maximum: 90 }),
  examples: ['Pipe.diameterMm: number', 'wheel.wheel_diameter: number'],
});
