import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const refundAmount = defineMeaning({
  id: 'commerce.refundAmount',
  title: 'an amount given back',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    refund amount; refunded amount; amount refunded; total refunded; refund total; refund value;
    refund|return > amount
  `),
  unit: 'money',
  generate: draw => {
    const { items, money } = draw.facet(orderFacet);
    return showAmount(draw, items[0]?.total ?? 0, money);
  },
  edgeCases: amountEdges,
  examples: ['Order.refundAmount: number', 'Refund.amount: number', 'charge.amount_refunded: number'],
});
