import { defineMeaning } from '../defineMeaning';
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
  generate: draw => draw.random.int(2, 40) * 500 * moneyScale(draw.home.currency),
  examples: ['Employee.bonus: number', 'Offer.signing_bonus: number', 'Contract.annualBonus: number'],
});
