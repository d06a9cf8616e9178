import { defineMeaning } from '../defineMeaning';
import { endsOf } from '../edges/timeEdges';

export const minute = defineMeaning({
  id: 'date.minute',
  title: 'a minute of the hour',
  gives: 'number',
  names: ['= minute', 'hour minute', 'start minute', 'end minute', '= second', 'minute second'],
  generate: draw => draw.number({ minimum: 0, maximum: 59 }),
  edgeCases: endsOf(0, 59),
  examples: ['Reminder.minute: number', 'cron.minute_of_hour: number'],
});
