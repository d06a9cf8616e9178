import { defineMeaning } from '../defineMeaning';
import { sizeEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const weight = defineMeaning({
  id: 'measure.weight',
  title: 'a weight',
  gives: 'number',
  names: phrases(`
    weight; = wt; mass; net weight; gross weight; shipping weight; package weight; item weight;
    total weight; weight value; unit weight; dry weight; cargo weight; parcel weight; load;
    payload capacity; maximum weight; tare; body mass; curb weight; product weight; = item weight
  `),
  aliases: ['unit:mass'],
  unit: 'kg',
  generate: draw => draw.number({ minimum: 0.1, maximum: 30, decimals: 2, shape: 'low' }),
  edgeCases: sizeEdges,
  examples: [
    'Product.weightG: number',
    'parcel.weight_kg: number',
    'Box.weight: number',
    'Parcel.weightLbs: number',
  ],
});
