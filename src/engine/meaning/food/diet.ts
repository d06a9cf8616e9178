import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const diet = defineMeaning({
  id: 'food.diet',
  title: 'a diet',
  gives: 'text',
  names: phrases(`
    diet; dietary restriction; dietary preference; diet type; dietary requirement; dietary; = diets;
    dietary need; food preference; meal preference; diet plan; diet label; dietary tag; eating habit;
    dietary info
  `),
  generate: draw =>
    draw.random.pick([
      'vegetarian',
      'vegan',
      'gluten-free',
      'lactose-free',
      'pescatarian',
      'halal',
      'kosher',
      'none',
    ]),
  examples: ['User.dietaryRestrictions: string', 'meal.diet_type: string'],
});
