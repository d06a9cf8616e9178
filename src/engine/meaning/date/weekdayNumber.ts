import { defineMeaning } from '../defineMeaning';

export const weekdayNumber = defineMeaning({
  id: 'date.weekdayNumber',
  title: 'a day of the week as a number',
  gives: 'number',
  names: ['weekday', 'week day', '= dow', 'day in week', 'week first day', 'week start'],
  generate: draw => draw.number({ minimum: 1, maximum: 6 }),
  examples: ['Schedule.weekday: number', 'shift.day_of_week: number'],
});
