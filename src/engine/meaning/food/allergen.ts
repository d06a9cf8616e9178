import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const allergen = defineMeaning({
  id: 'food.allergen',
  title: 'an allergen',
  gives: 'text',
  names: phrases(`
    allergen; allergens; food|product|dish|menu item|ingredient > allergen; contains allergen; allergy info
  `),
  generate: draw =>
    draw.random.pick([
      'gluten',
      'milk',
      'eggs',
      'nuts',
      'peanuts',
      'soy',
      'fish',
      'shellfish',
      'sesame',
      'celery',
      'mustard',
    ]),
  examples: ['Dish.allergens: string', 'product.allergens: string'],
});
