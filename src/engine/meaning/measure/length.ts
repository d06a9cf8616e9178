import { defineMeaning } from '../defineMeaning';
import { sizeEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const length = defineMeaning({
  id: 'measure.length',
  title: 'a length',
  gives: 'number',
  names: phrases(`
    length; = len; box length; package length; size in metre; cable length; room length; wingspan; waist;
    chest; hip; inseam; = l; shoulder width; parcel length; total length; perimeter; circumference;
    boat length; item length; product length; neck; sleeve length; trail length; arm length; focal length;
    wheelbase; rainfall length; screen size; diagonal; screen diagonal; display size; ring size; sleeve;
    torso
  `),
  aliases: ['unit:length'],
  unit: 'cm',
  generate: draw => draw.number({ minimum: 10, maximum: 400 }),
  edgeCases: sizeEdges,
  examples: ['Box.lengthCm: number', 'boat.length: number', 'Cable.lengthM: number'],
});
