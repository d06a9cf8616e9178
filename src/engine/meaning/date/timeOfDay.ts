import { defineMeaning } from '../defineMeaning';
import { timeOfDayEdges } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const timeOfDay = defineMeaning({
  id: 'date.timeOfDay',
  title: 'a time of day',
  gives: 'text',
  names: phrases(`
    = time; day time; opening time; opens at; open time; = opens; = open; daily at; wake time; bed time;
    bedtime; departure clock; call time; kick off time; show time; clock; preferred time; day local time;
    run at time; cutoff time; cut off time;
    shift|opening hour|business hour|working hour|schedule|slot|availability|timetable|hour > start time;
    shift|opening hour|business hour|working hour|schedule|slot|availability|timetable|hour > = start;
    shift|opening hour|business hour|working hour|schedule|slot|availability|timetable|hour > = from;
    alarm > time; reservation > time
  `),
  generate: draw =>
    `${String(draw.random.int(7, 11)).padStart(2, '0')}:${draw.random.pick(['00', '15', '30', '45'])}`,
  edgeCases: timeOfDayEdges,
  examples: [
    'Alarm.time: string',
    'Store.openingTime: string',
    'Shift.startTime: string',
    'reminder.time_of_day: string',
  ],
});
