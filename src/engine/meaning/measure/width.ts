import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const width = defineMeaning({
  id: 'measure.width',
  title: 'a width',
  gives: 'number',
  names: phrases(`
    width; = w; box width; package width; parcel width; = breadth; breadth; item width; product width;
    lane width; room width; total width
  `),
  unit: 'm',
  generate: draw => draw.number({ minimum: 0.05, maximum: 2.4, decimals: 2 }),
  examples: ['Box.widthCm: number', 'desk.width: number', 'Package.width: number'],
});
