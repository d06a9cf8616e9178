import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { fitted } from '../facets/fitted';
import { payFacet } from '../facets/pay';

export const salary = defineMeaning({
  id: 'hr.salary',
  title: 'a yearly salary',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'salary',
    'base salary',
    'annual salary',
    'wage',
    'base pay',
    'compensation',
    'gross salary',
    'net salary',
    'yearly salary',
    'employee|job|position|contract > pay',
    'annual pay',
    'base compensation',
    'total compensation',
    'current salary',
    'desired salary',
    'expected salary',
    'salary amount',
    'salary|compensation > amount',
    'salary|compensation > base',
  ],
  unit: 'money',
  generate: draw => fitted(draw, draw.facet(payFacet).base, { minimum: 30_000, maximum: 120_000 }),
  edgeCases: amountEdges,
  examples: [
    'Employee.salary: number',
    'Offer.base_salary: number',
    'Candidate.expectedSalary: number',
    'Contract.annualSalary: bigint',
  ],
});
