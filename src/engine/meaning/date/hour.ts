import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const hour = defineMeaning({
  id: 'date.hour',
  title: 'an hour of the day',
  gives: 'number',
  names: phrases(`
    = hour; hour of day; start hour; end hour; hour of the day; opening hour; closing hour; peak hour
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 23 }),
  examples: ['Reminder.hour: number', 'stat.hour_of_day: number', 'stat.peakHour: number'],
});
