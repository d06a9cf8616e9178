import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const spiceLevel = defineMeaning({
  id: 'food.spiceLevel',
  title: 'how hot a dish is',
  gives: 'text',
  names: phrases(`
    spice level; spiciness; heat level
  `),
  generate: draw => draw.random.pick(['mild', 'medium', 'hot', 'extra hot']),
  examples: ['Dish.spiceLevel: string', 'menu_item.heat_level: string'],
});
