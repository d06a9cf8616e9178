import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { lineItemFacet } from '../facets/lineItem';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const listPrice = defineMeaning({
  id: 'commerce.listPrice',
  title: 'a price before reduction',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    list price; original price; regular price; compare at price; was price; old price; previous price;
    full price; recommended retail price; strike price label; retail price before discount;
    price before discount; msrp price; normal price; crossed out price; = rrp; undiscounted price
  `),
  unit: 'money',
  generate: draw =>
    showAmount(draw, Math.round(draw.facet(lineItemFacet).unitPrice * 1.25), draw.facet(lineItemFacet).money),
  edgeCases: amountEdges,
  examples: ['Product.originalPrice: number', 'variant.compare_at_price: string', 'item.listPrice: number'],
});
