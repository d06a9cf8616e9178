import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { lineItemFacet } from '../facets/lineItem';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const discountedPrice = defineMeaning({
  id: 'commerce.discountedPrice',
  title: 'a reduced price',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    discounted price; discount price; special price; promo price; promotional price; reduced price;
    member price; deal price; offer price; price after discount; clearance price
  `),
  unit: 'money',
  generate: draw =>
    showAmount(draw, Math.round(draw.facet(lineItemFacet).unitPrice * 0.8), draw.facet(lineItemFacet).money),
  edgeCases: amountEdges,
  examples: ['Product.discountedPrice: number', 'item.special_price: string'],
});
