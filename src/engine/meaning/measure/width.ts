import { defineMeaning } from '../defineMeaning';
import { sizeEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const width = defineMeaning({
  id: 'measure.width',
  title: 'a width',
  gives: 'number',
  names: phrases(`
    width; = w; box width; package width; parcel width; = breadth; breadth; item width; product width;
    lane width; room width; total width
  `),
  unit: 'cm',
  generate: draw => draw.number({ minimum: 4, maximum: 240 }),
  edgeCases: sizeEdges,
  examples: ['Box.widthCm: number', 'desk.width: number', 'Package.width: number'],
});
