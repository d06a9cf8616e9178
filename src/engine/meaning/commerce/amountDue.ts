import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const amountDue = defineMeaning({
  id: 'commerce.amountDue',
  title: 'an amount still to be paid',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    amount due; balance due; due amount; outstanding amount; outstanding balance; amount outstanding;
    total due; remaining amount; amount remaining; open amount; amount owed; unpaid amount; outstanding;
    remaining balance due; amount to pay
  `),
  unit: 'money',
  generate: draw => {
    const { total, paid, money } = draw.facet(orderFacet);
    return showAmount(draw, total - paid, money);
  },
  edgeCases: amountEdges,
  examples: ['Invoice.amountDue: number', 'bill.balance_due: string', 'Invoice.outstanding_amount: number'],
});
