import { defineMeaning } from '../defineMeaning';

export const minute = defineMeaning({
  id: 'date.minute',
  title: 'a minute of the hour',
  gives: 'number',
  names: ['= minute', 'hour minute', 'start minute', 'end minute', '= second', 'minute second'],
  generate: draw => draw.number({ minimum: 0, maximum: 59 }),
  examples: ['Reminder.minute: number', 'cron.minute_of_hour: number'],
});
