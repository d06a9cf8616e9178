import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const meat = defineMeaning({
  id: 'food.meat',
  title: 'a kind of meat or fish',
  gives: 'text',
  names: phrases(`
    meat; meat type; protein; protein source; protein type; fish type; seafood
  `),
  aliases: ['food.meat'],
  generate: draw =>
    draw.random.pick([
      'chicken',
      'beef',
      'pork',
      'turkey',
      'salmon',
      'tuna',
      'tofu',
      'duck',
      'lamb',
      'shrimp',
    ]),
  examples: ['Meal.meat: string', 'dish.protein_source: string'],
});
