import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';

export const orderQuantity = defineMeaning({
  id: 'commerce.orderQuantity',
  title: 'pieces in an order',
  gives: 'number',
  names: phrases(`
    order|cart|invoice|basket|checkout|receipt|purchase|sale > total quantity;
    order|cart|invoice|basket > quantity; total quantity; order|cart|basket > total units; total units;
    order|cart|basket|invoice > unit count; order|cart|basket > total item; total item
  `),
  generate: draw => draw.facet(orderFacet).quantity,
  edgeCases: countEdges,
  examples: ['Order.totalQuantity: number', 'cart.total_items: number'],
});
