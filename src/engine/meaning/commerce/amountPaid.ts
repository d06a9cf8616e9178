import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const amountPaid = defineMeaning({
  id: 'commerce.amountPaid',
  title: 'an amount that was paid',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    amount paid; paid amount; total paid; amount received; paid total; captured amount; amount captured;
    amount collected; payment received
  `),
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(orderFacet).paid, draw.facet(orderFacet).money),
  edgeCases: amountEdges,
  examples: ['Invoice.amountPaid: number', 'order.total_paid: string'],
});
