import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const mealType = defineMeaning({
  id: 'food.mealType',
  title: 'a kind of meal',
  gives: 'text',
  names: phrases(`
    meal type; meal time; = course of meal; meal category; meal|menu item|dish|recipe > = type;
    meal|dish|recipe > course; course type of meal; menu section; meal period; = mealtime; eating occasion;
    dish type; recipe type; menu category
  `),
  generate: draw =>
    draw.random.pick(['breakfast', 'lunch', 'dinner', 'snack', 'dessert', 'starter', 'main course']),
  examples: ['Meal.type: string', 'recipe.meal_type: string'],
});
