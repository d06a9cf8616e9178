import { defineMeaning } from '../defineMeaning';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';

export const lineCount = defineMeaning({
  id: 'commerce.lineCount',
  title: 'lines of an order',
  gives: 'number',
  names: phrases(`
    order|cart|invoice|basket|checkout|receipt > item count; order|cart|invoice|basket > line count;
    line item count; order|cart|basket > items count; order|cart|basket > product count
  `),
  generate: draw => draw.facet(orderFacet).items.length,
  examples: ['Order.itemCount: number', 'cart.item_count: number', 'Invoice.numberOfItems: number'],
});
