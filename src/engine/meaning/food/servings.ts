import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const servings = defineMeaning({
  id: 'food.servings',
  title: 'a number of servings',
  gives: 'number',
  names: phrases(`
    serving; servings count; serving count; portion; yield count; = serves; serves; = yield; portion count;
    recipe|meal > yield; servings per container
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 12 }),
  examples: ['Recipe.servings: number', 'meal.serving_count: number'],
});
