import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { showAmount } from './showAmount';

export const tip = defineMeaning({
  id: 'commerce.tip',
  title: 'a tip',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: ['tip', 'tip amount', 'gratuity', 'driver tip'],
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(orderFacet).tip, draw.facet(orderFacet).money),
  edgeCases: amountEdges,
  examples: ['Order.tip: number', 'bill.tip_amount: number'],
});
