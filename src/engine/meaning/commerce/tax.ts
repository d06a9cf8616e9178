import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const tax = defineMeaning({
  id: 'commerce.tax',
  title: 'an amount of tax',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    tax; tax amount; tax total; total tax; = vat; vat amount; sales tax; gst; = hst; gst amount; = mwst;
    vat total; tax value; sales tax amount; taxes; tax cost; taxes total
  `),
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(orderFacet).tax, draw.facet(orderFacet).money),
  edgeCases: amountEdges,
  examples: [
    'Order.tax: number',
    'invoice.vat_amount: string',
    'cart.taxTotal: number',
    'Invoice.taxCents: number',
  ],
});
