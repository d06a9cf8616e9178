import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const calories = defineMeaning({
  id: 'measure.calories',
  title: 'an energy of food',
  gives: 'number',
  names: phrases(`
    calorie; = kcal; energy kcal; calories burned; calories per serving; calorie count; total calorie;
    food energy; active calorie; calorie intake; burned calorie; daily calorie; calorie goal;
    nutrition energy
  `),
  aliases: ['unit:food-energy'],
  unit: 'kcal',
  generate: draw => draw.number({ minimum: 40, maximum: 900 }),
  examples: ['Meal.calories: number', 'food.kcal: number', 'Workout.caloriesBurned: number'],
});
