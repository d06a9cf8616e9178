import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const subtotal = defineMeaning({
  id: 'commerce.subtotal',
  title: 'a sum before tax and shipping',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    subtotal; sub total; net total; total net; net amount; item subtotal amount; total before tax;
    amount before tax; amount excluding tax; total excluding tax; goods total; merchandise total;
    taxable amount; items total; products total; untaxed amount; order|cart|invoice|receipt > net;
    subtotal price; subtotal amount; total product; total goods
  `),
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(orderFacet).subtotal, draw.facet(orderFacet).money),
  edgeCases: amountEdges,
  examples: [
    'Order.subtotal: number',
    'invoice.sub_total: string',
    'Cart.netTotal: number',
    'order.subtotal_cents: number',
  ],
});
