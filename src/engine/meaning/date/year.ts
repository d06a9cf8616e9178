import { defineMeaning } from '../defineMeaning';
import { yearEdges } from '../edges/timeEdges';
import { phrases } from '../phrases';

export const year = defineMeaning({
  id: 'date.year',
  title: 'a year',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    year; = yr; fiscal year; tax year; calendar year; start year; model year; school year; reporting year;
    season year; film year; fiscal year end; copyright year
  `),
  generate: draw =>
    new Date(draw.now).getUTCFullYear() - Math.floor(draw.random.real() * draw.random.real() * 10),
  edgeCases: yearEdges,
  examples: ['Report.year: number', 'budget.fiscal_year: number', 'Phone.modelYear: number'],
});
