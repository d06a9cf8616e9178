import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const yearMonth = defineMeaning({
  id: 'date.yearMonth',
  title: 'a year and month',
  gives: 'text',
  names: phrases(`
    year month; = period; billing period; reporting period; fiscal period; accounting period; month year;
    month key; pay period; = cohort; statement period; report|budget|statement > period
  `),
  generate: draw =>
    new Date(draw.now - Math.floor(draw.random.real() * 36) * 2_629_746_000).toISOString().slice(0, 7),
  examples: ['Statement.billingPeriod: string', 'Report.period: string', 'stat.year_month: string'],
});
