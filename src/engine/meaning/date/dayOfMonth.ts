import { defineMeaning } from '../defineMeaning';
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
  examples: ['Recurrence.dayOfMonth: number', 'plan.billing_day: number', 'Date.day: number'],
});
