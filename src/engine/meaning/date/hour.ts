import { defineMeaning } from '../defineMeaning';
import { endsOf } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const hour = defineMeaning({
  id: 'date.hour',
  title: 'an hour of the day',
  gives: 'number',
  names: phrases(`
    = hour; day hour; start hour; end hour; opening hour; closing hour; peak hour
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 23 }),
  edgeCases: endsOf(0, 12, 23),
  examples: ['Reminder.hour: number', 'stat.hour_of_day: number', 'stat.peakHour: number'],
});
