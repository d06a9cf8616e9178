import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const weekdayNumber = defineMeaning({
  id: 'date.weekdayNumber',
  title: 'a day of the week as a number',
  gives: 'number',
  names: phrases(`
    weekday; day of week; day of the week; week day; = dow; day in week; first day of week; start of week
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 6 }),
  examples: ['Schedule.weekday: number', 'shift.day_of_week: number'],
});
