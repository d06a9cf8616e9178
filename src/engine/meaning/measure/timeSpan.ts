import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const timeSpan = defineMeaning({
  id: 'measure.timeSpan',
  title: 'a span of time',
  gives: 'number',
  names: phrases(`
    time span; notice period; lead day; processing day; delivery day count; shelf life; thing age;
    working day; day in transit; return window; trial day; delivery days; validity; = validity;
    timesheet|time entry|work log|time record|overtime|shift > hour; work hour; working hour;
    hours per week; overtime; overtime hour; hours spent; billable hour; estimated hour; actual hour;
    remaining hour; sleep hour; total hour; weekly hour; credit hour; = months; = weeks; lead time days;
    screen time; opening hours count; vacation day; leave day; = days; sick day; days off; estimated day;
    delivery time; estimated delivery time; estimated delivery day; work hours; flight hour; volunteer hour;
    hour worked; study hour; estimated minute; active minute; course hour
  `),
  aliases: ['unit:time'],
  generate: draw => draw.number({ minimum: 1, maximum: 60, shape: 'low' }),
  examples: [
    'Employee.noticePeriodDays: number',
    'Timesheet.hours: number',
    'product.shelf_life_days: number',
    'Task.estimatedHours: number',
    'Plan.trialDays: number',
  ],
});
