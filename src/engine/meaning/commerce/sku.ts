import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const sku = defineMeaning({
  id: 'commerce.sku',
  title: 'a stock keeping unit',
  gives: 'text',
  names: phrases(`
    = sku; sku; sku code; product code; item code; item number; article number;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = code;
    product number; stock keeping unit; variant sku; product sku;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > number;
    item no; article code; catalog number; style code;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > reference;
    product key; merchandise code
  `),
  generate: draw => draw.facet(productFacet).sku,
  examples: [
    'Product.sku: string',
    'OrderItem.productCode: string',
    'item.item_no: string',
    'product.SKU: string',
  ],
});
