import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cuisine = defineMeaning({
  id: 'food.cuisine',
  title: 'a cuisine',
  gives: 'text',
  names: phrases(`
    cuisine; cuisine type; cuisine name; food type; cuisine > = name;
    restaurant|dish|recipe|meal > category; restaurant|dish > = type; cuisine style; ethnic category;
    recipe|restaurant|dish > cuisine; dish category; restaurant type; cooking style; cuisine category
  `),
  aliases: ['food.ethnicCategory'],
  generate: draw =>
    draw.random.pick([
      'Italian',
      'Japanese',
      'Mexican',
      'Indian',
      'Thai',
      'French',
      'Greek',
      'Lebanese',
      'Vietnamese',
      'Korean',
      'Spanish',
      'Ethiopian',
    ]),
  examples: ['Restaurant.cuisine: string', 'recipe.cuisine_type: string'],
});
