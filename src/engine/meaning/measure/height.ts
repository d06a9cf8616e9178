import { defineMeaning } from '../defineMeaning';
import { sizeEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const height = defineMeaning({
  id: 'measure.height',
  title: 'a height',
  gives: 'number',
  names: phrases(`
    height; = h; box height; ceiling height; package height; wave height; parcel height; shelf height;
    building height; item height; product height; tree height; = hgt; fence height; thickness; = z height;
    total height; clearance height
  `),
  unit: 'cm',
  generate: draw => draw.number({ minimum: 4, maximum: 240 }),
  edgeCases: sizeEdges,
  examples: ['Box.heightCm: number', 'tree.height: number', 'Package.height: number'],
});
