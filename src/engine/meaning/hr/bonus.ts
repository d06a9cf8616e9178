import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { fitted } from '../facets/fitted';
import { moneyScale } from '../facets/pay';

export const bonus = defineMeaning({
  id: 'hr.bonus',
  title: 'a bonus',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'bonus',
    'annual bonus',
    'signing bonus',
    'bonus amount',
    'sign on bonus',
    'performance bonus',
    'salary bonus',
  ],
  unit: 'money',
  generate: draw =>
    fitted(draw, draw.random.int(2, 40) * 500 * moneyScale(draw.home.currency), {
      minimum: 1000,
      maximum: 20_000,
    }),
  edgeCases: amountEdges,
  examples: ['Employee.bonus: number', 'Offer.signing_bonus: number', 'Contract.annualBonus: number'],
});
