import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { payFacet } from '../facets/pay';

export const salaryMaximum = defineMeaning({
  id: 'hr.salaryMaximum',
  title: 'the upper end of a pay range',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'salary maximum',
    'maximum salary',
    'salary to',
    'pay maximum',
    'maximum pay',
    'salary range|salary|pay range|compensation|compensation range|salary band|pay band > maximum',
    'salary range|salary|pay range|compensation > to',
    'salary high',
    'salary range maximum',
    'salary end',
    'maximum compensation',
  ],
  unit: 'money',
  generate: draw => fitted(draw, draw.facet(payFacet).maximum, { minimum: 90_000, maximum: 140_000 }),
  examples: ['Job.salaryMax: number', 'JobPosting.max_salary: number', 'SalaryRange.max: number'],
});
