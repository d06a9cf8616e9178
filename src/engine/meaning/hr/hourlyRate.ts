import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { moneyScale } from '../facets/pay';

export const hourlyRate = defineMeaning({
  id: 'hr.hourlyRate',
  title: 'an hourly rate',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'hourly rate',
    'hourly wage',
    'pay rate',
    'rate per hour',
    'billable rate',
    'hour rate',
    'hourly pay',
    'bill rate',
    'hourly price',
  ],
  unit: 'money',
  generate: draw =>
    draw.number({
      minimum: 18 * moneyScale(draw.home.currency),
      maximum: 140 * moneyScale(draw.home.currency),
    }),
  edgeCases: amountEdges,
  examples: ['Contractor.hourlyRate: number', 'Job.pay_rate: number', 'Timesheet.billable_rate: number'],
});
