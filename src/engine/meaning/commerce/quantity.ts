import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';
import { lineItemFacet } from '../facets/lineItem';
import { phrases } from '../phrases';

export const quantity = defineMeaning({
  id: 'commerce.quantity',
  title: 'a quantity',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: phrases(`
    quantity; = qty; quantity ordered; order quantity; ordered quantity;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > count;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > = units;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > = unit;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > number;
    piece; unit quantity; item quantity; quantity requested; quantity shipped; units sold; pack size;
    units count; cart quantity
  `),
  generate: draw => draw.facet(lineItemFacet).quantity,
  edgeCases: countEdges,
  examples: [
    'OrderItem.quantity: number',
    'line.qty: number',
    'CartItem.count: number',
    'order_item.ordered_quantity: number',
  ],
});
