import { defineMeaning } from '../defineMeaning';
import { lineItemFacet } from '../facets/lineItem';
import { phrases } from '../phrases';

export const priceText = defineMeaning({
  id: 'commerce.priceText',
  title: 'a price with its currency',
  gives: 'text',
  names: phrases(`
    formatted price; price text; price label; display price; price formatted; price string;
    formatted amount; formatted total; display amount; amount text; total text; amount formatted;
    total formatted; price display; localized price; price with currency
  `),
  generate: draw => {
    const { unitPrice, money } = draw.facet(lineItemFacet);
    return `${money.currency} ${(unitPrice / money.minorPerMajor).toFixed(money.digits)}`;
  },
  examples: ['Product.formattedPrice: string', 'cart.total_text: string', 'item.display_price: string'],
});
