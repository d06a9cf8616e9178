import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { payFacet } from '../facets/pay';

export const salaryMinimum = defineMeaning({
  id: 'hr.salaryMinimum',
  title: 'the lower end of a pay range',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'salary minimum',
    'minimum salary',
    'salary from',
    'pay minimum',
    'minimum pay',
    'salary range|salary|pay range|compensation|compensation range|salary band|pay band > minimum',
    'salary range|salary|pay range|compensation > from',
    'salary low',
    'salary range minimum',
    'salary start',
    'minimum compensation',
    'minimum wage',
  ],
  unit: 'money',
  generate: draw => fitted(draw, draw.facet(payFacet).minimum, { minimum: 28_000, maximum: 90_000 }),
  examples: ['Job.salaryMin: number', 'JobPosting.min_salary: number', 'SalaryRange.min: number'],
});
