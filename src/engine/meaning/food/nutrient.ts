import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const nutrient = defineMeaning({
  id: 'food.nutrient',
  title: 'an amount of a nutrient in grams',
  gives: 'number',
  names: phrases(`
    protein; carb; carbohydrate; = fat; fat; fiber; sugar; saturated fat; total fat; = carbs; sugar content;
    fibre; = salt; added sugar;
    food|ingredient|product nutrition|nutrition|meal|recipe|nutrient|nutrition fact|dish|serving|snack|macro|nutritional info|nutrition info > salt;
    food|ingredient|product nutrition|nutrition|meal|recipe|nutrient|nutrition fact|dish|serving|snack|macro|nutritional info|nutrition info > protein;
    = proteins; caffeine; dietary fiber; trans fat;
    food|ingredient|product nutrition|nutrition|meal|recipe|nutrient|nutrition fact|dish|serving|snack|macro|nutritional info|nutrition info > alcohol;
    net carb; unsaturated fat; starch; total carbohydrate
  `),
  unit: 'g',
  generate: draw => draw.number({ minimum: 0.2, maximum: 48, decimals: 1, shape: 'low' }),
  examples: ['Food.protein: number', 'meal.carbs_g: number', 'Nutrition.sugarG: number'],
});
