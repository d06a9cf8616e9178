import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const sodium = defineMeaning({
  id: 'food.sodium',
  title: 'an amount of a mineral in milligrams',
  gives: 'number',
  names: phrases(`
    sodium; potassium; cholesterol; calcium; vitamin c; magnesium; zinc; vitamin a; phosphorus;
    food|nutrition|meal|nutrient > iron; vitamin d
  `),
  unit: 'mg',
  generate: draw => draw.number({ minimum: 2, maximum: 900, shape: 'low' }),
  examples: ['Nutrition.sodium: number', 'food.sodium_mg: number'],
});
