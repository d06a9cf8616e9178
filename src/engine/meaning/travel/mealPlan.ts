import { defineMeaning } from '../defineMeaning';

export const mealPlan = defineMeaning({
  id: 'travel.mealPlan',
  title: 'what meals come with a stay',
  gives: 'text',
  names: ['meal plan', 'board type', 'board basis', 'meal option', 'catering type'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Booking.mealPlan: string', 'Rate.board_basis: string'],
});

const VALUES = ['Room only', 'Breakfast', 'Half board', 'Full board', 'All inclusive'] as const;
