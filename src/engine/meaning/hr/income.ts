import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { moneyScale } from '../facets/pay';
import { people } from '../person/tables/owners';

export const income = defineMeaning({
  id: 'hr.income',
  title: "somebody's income",
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'income',
    'annual income',
    'household income',
    'yearly income',
    'gross income',
    'net income',
    'monthly income',
    `${people} > income`,
  ],
  unit: 'money',
  generate: draw =>
    draw.number({
      minimum: 22_000 * moneyScale(draw.home.currency),
      maximum: 160_000 * moneyScale(draw.home.currency),
      shape: 'low',
    }),
  edgeCases: amountEdges,
  examples: ['Applicant.annualIncome: number', 'Household.household_income: number', 'Person.income: number'],
});
