import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const minute = defineMeaning({
  id: 'date.minute',
  title: 'a minute of the hour',
  gives: 'number',
  names: phrases(`
    = minute; minute of hour; start minute; end minute; = second; second of minute
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 59 }),
  examples: ['Reminder.minute: number', 'cron.minute_of_hour: number'],
});
