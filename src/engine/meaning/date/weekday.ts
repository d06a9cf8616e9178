import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const weekday = defineMeaning({
  id: 'date.weekday',
  title: 'a day of the week',
  gives: 'text',
  names: phrases(`
    weekday; week day; day name; = dow; day in week; week start; week first day;
    schedule|opening hour|business hour|timetable|shift|lesson|availability > day; delivery day
  `),
  aliases: ['date.weekday'],
  generate: draw => draw.random.pick(draw.locale.weekdays),
  examples: ['Schedule.weekday: string', 'shift.day_of_week: string', 'OpeningHours.day: string'],
});
