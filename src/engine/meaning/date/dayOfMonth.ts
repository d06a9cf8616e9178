import { defineMeaning } from '../defineMeaning';
import { endsOf } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const dayOfMonth = defineMeaning({
  id: 'date.dayOfMonth',
  title: 'a day of the month',
  gives: 'number',
  names: phrases(`
    = day; month day; billing day; pay day; payment day; due day; start day; end day; payday;
    month billing day
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 28 }),
  edgeCases: endsOf(1, 28, 29, 30, 31),
  examples: ['Recurrence.dayOfMonth: number', 'plan.billing_day: number', 'Date.day: number'],
});
