import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const depth = defineMeaning({
  id: 'measure.depth',
  title: 'a depth',
  gives: 'number',
  names: phrases(`
    depth; = d; box depth; water depth; shelf depth; = deep; package depth; dive depth; pool depth;
    snow depth; water maximum depth; tread depth; seat depth
  `),
  unit: 'cm',
  generate: draw => draw.number({ minimum: 4, maximum: 120 }),
  examples: ['Box.depthCm: number', 'desk.depth: number'],
});
