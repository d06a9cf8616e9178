import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const closingTime = defineMeaning({
  id: 'date.closingTime',
  title: 'a time of day at which something closes',
  gives: 'text',
  names: phrases(`
    closing time; closes at; close time; = closes; = close; closing;
    shift|opening hour|business hour|working hour|schedule|slot|availability|timetable|hour > end time;
    shift|opening hour|business hour|working hour|schedule|slot|availability|timetable|hour > = end;
    shift|opening hour|business hour|working hour|schedule|slot|availability|timetable|hour > = to;
    shift|opening hour|business hour > until
  `),
  generate: draw =>
    `${String(draw.random.int(16, 21)).padStart(2, '0')}:${draw.random.pick(['00', '15', '30', '45'])}`,
  examples: ['Store.closingTime: string', 'Shift.endTime: string', 'hours.closes_at: string'],
});
