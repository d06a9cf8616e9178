import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const diameter = defineMeaning({
  id: 'measure.diameter',
  title: 'a diameter',
  gives: 'number',
  names: phrases(`
    diameter; radius; inner diameter; outer diameter; wheel diameter; wheel size; circle radius; bore;
    rim size; tube diameter; = r
  `),
  unit: 'cm',
  generate: draw => draw.number({ minimum: 2, maximum: 90 }),
  examples: ['Pipe.diameterMm: number', 'circle.radius: number'],
});
