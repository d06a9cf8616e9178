import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { lineItemFacet } from '../facets/lineItem';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const costPrice = defineMeaning({
  id: 'commerce.costPrice',
  title: 'what something cost',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    cost price; purchase price; buying price; wholesale cost; = cogs; acquisition price; supplier price;
    acquisition cost; landed cost; buy price
  `),
  unit: 'money',
  generate: draw =>
    showAmount(draw, Math.round(draw.facet(lineItemFacet).unitPrice * 0.6), draw.facet(lineItemFacet).money),
  edgeCases: amountEdges,
  examples: ['Product.costPrice: number', 'asset.purchase_price: number'],
});
