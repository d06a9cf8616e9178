import { defineMeaning } from '../defineMeaning';
import { withGs1CheckDigit } from '../facets/checkDigits';

export const upc = defineMeaning({
  id: 'commerce.upc',
  title: 'a UPC-A number',
  gives: 'text',
  names: ['= upc', 'upc a', 'upc number', 'gtin 12', 'gtin12'],
  aliases: ['commerce.upc'],
  generate: draw => withGs1CheckDigit(`4${draw.random.digits(10)}`),
  examples: ['Product.upc: string', 'item.upc_a: string'],
});
