import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const barcode = defineMeaning({
  id: 'commerce.barcode',
  title: 'a barcode number',
  gives: 'text',
  names: phrases(`
    barcode; bar code; = ean; ean13; ean 13; ean code; = gtin; gtin 13; gtin13; = jan; upc code;
    barcode number; barcode value; = ean number; barcode data
  `),
  aliases: ['commerce.ean13'],
  generate: draw => draw.facet(productFacet).barcode,
  examples: [
    'Product.barcode: string',
    'item.ean: string',
    'Product.gtin13: string',
    'product.ean_13: string',
  ],
});
