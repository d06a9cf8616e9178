import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { lineItemFacet } from '../facets/lineItem';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const lineTotal = defineMeaning({
  id: 'commerce.lineTotal',
  title: 'what a line of an order comes to',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    line total; item total; extended price; extended amount; row total;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > total;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > amount;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > subtotal;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > total price;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > total amount;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > sum;
    line amount; line price; item subtotal;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > net amount;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > line total;
    total line amount;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > extended;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > price total
  `),
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(lineItemFacet).total, draw.facet(lineItemFacet).money),
  edgeCases: amountEdges,
  examples: [
    'OrderItem.total: number',
    'line.line_total: string',
    'CartItem.subtotal: number',
    'InvoiceLine.amount: number',
    'item.total_price: number',
  ],
});
