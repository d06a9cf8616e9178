import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const vegetable = defineMeaning({
  id: 'food.vegetable',
  title: 'a vegetable',
  gives: 'text',
  names: phrases(`
    vegetable; vegetable name; vegetable > = name; veggie; crop; crop name; = crop; crop|vegetable > = name;
    crop type; produce
  `),
  aliases: ['food.vegetable'],
  generate: draw =>
    draw.random.pick([
      'carrot',
      'potato',
      'broccoli',
      'spinach',
      'pepper',
      'cucumber',
      'onion',
      'leek',
      'pumpkin',
      'beetroot',
      'celery',
      'radish',
      'maize',
      'barley',
    ]),
  examples: ['Garden.vegetable: string', 'Field.crop: string'],
});
