import { defineMeaning } from '../defineMeaning';

export const diet = defineMeaning({
  id: 'health.diet',
  title: 'a way of eating',
  gives: 'text',
  names: [
    'diet',
    'dietary preference',
    'dietary restriction',
    'diet type',
    'dietary requirement',
    'dietary need',
    'food preference',
    'meal preference',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['User.diet: string', 'Passenger.meal_preference: string', 'Guest.dietaryRestrictions: string'],
});

const VALUES = [
  'none',
  'vegetarian',
  'vegan',
  'pescatarian',
  'gluten-free',
  'lactose-free',
  'halal',
  'kosher',
  'low-carb',
  'nut-free',
] as const;
