import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cuisine = defineMeaning({
  id: 'food.cuisine',
  title: 'a cuisine',
  gives: 'text',
  names: phrases(`
    cuisine; cuisine type; food style; restaurant|recipe|dish > = kitchen
  `),
  generate: draw =>
    draw.random.pick([
      'Italian',
      'Japanese',
      'Mexican',
      'Indian',
      'Thai',
      'French',
      'Greek',
      'Korean',
      'Lebanese',
      'Vietnamese',
      'Spanish',
      'Ethiopian',
    ]),
  examples: ['Restaurant.cuisine: string', 'recipe.cuisine_type: string'],
});
