import { defineMeaning } from '../defineMeaning';

export const spice = defineMeaning({
  id: 'food.spice',
  title: 'a spice',
  gives: 'text',
  names: ['spice', 'spice name', 'herb', 'seasoning', 'spice|herb > = name'],
  aliases: ['food.spice'],
  generate: draw =>
    draw.random.pick([
      'cumin',
      'paprika',
      'turmeric',
      'cinnamon',
      'oregano',
      'thyme',
      'rosemary',
      'nutmeg',
      'ginger',
      'saffron',
      'cardamom',
      'clove',
    ]),
  examples: ['Recipe.spices: string', 'jar.spice_name: string'],
});
