import { defineMeaning } from '../defineMeaning';

export const calories = defineMeaning({
  id: 'health.calories',
  title: 'an energy in kilocalories',
  gives: 'number',
  names: [
    'calorie',
    'energy intake',
    'calorie burned',
    'calorie count',
    'energy kcal',
    'calorie intake',
    'burned calorie',
    'kcal',
    'food energy',
    'daily calorie',
    'active calorie',
  ],
  aliases: ['unit:food-energy'],
  unit: 'kcal',
  generate: draw => draw.number({ minimum: 80, maximum: 950, shape: 'middle' }),
  examples: [
    'Recipe.calories: number',
    'Workout.caloriesBurned: number',
    'Food.kcal: number',
    'Meal.energyKcal: number',
  ],
});
