import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const dimensions = defineMeaning({
  id: 'measure.dimensions',
  title: 'dimensions',
  gives: 'text',
  names: phrases(`
    dimension; package dimension; product dimension; box dimension; dimensions; measurements;
    size dimension; room dimension; = dims; external dimension; artwork|painting > size; outer dimension;
    parcel dimension
  `),
  generate: draw =>
    `${String(draw.random.int(5, 90))} x ${String(draw.random.int(5, 90))} x ${String(draw.random.int(3, 60))} cm`,
  examples: ['Product.dimensions: string', 'parcel.package_dimensions: string'],
});
