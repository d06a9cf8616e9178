import { defineMeaning } from '../defineMeaning';

export const week = defineMeaning({
  id: 'date.week',
  title: 'a week of the year',
  gives: 'number',
  names: ['= week', 'week number', 'year week', 'iso week', 'calendar week', 'iso week number'],
  generate: draw => draw.number({ minimum: 1, maximum: 52 }),
  examples: ['Plan.weekNumber: number', 'stat.iso_week: number'],
});
