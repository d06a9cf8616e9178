import { defineMeaning } from '../defineMeaning';
import { lineItemFacet } from '../facets/lineItem';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const lineDiscount = defineMeaning({
  id: 'commerce.lineDiscount',
  title: 'what is taken off a line',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > discount;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > discount amount;
    line discount; item discount
  `),
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(lineItemFacet).discount, draw.facet(lineItemFacet).money),
  examples: ['LineItem.discount: number', 'order_item.discount_amount: number'],
});
