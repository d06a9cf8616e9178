import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const mealType = defineMeaning({
  id: 'food.mealType',
  title: 'a kind of meal',
  gives: 'text',
  names: phrases(`
    meal time; = meal course; meal category; meal|menu item|dish|recipe > = type; meal|dish|recipe > course;
    meal course type; menu section; meal period; = mealtime; eating occasion; dish type; recipe type;
    menu category
  `),
  generate: draw =>
    draw.random.pick(['breakfast', 'lunch', 'dinner', 'snack', 'dessert', 'starter', 'main course']),
  examples: ['Meal.type: string', 'recipe.meal_category: string'],
});
