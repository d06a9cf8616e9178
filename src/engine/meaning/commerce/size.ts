import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const size = defineMeaning({
  id: 'commerce.size',
  title: 'a size',
  gives: 'text',
  names: phrases(`
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = size;
    clothing size; garment size; shirt size; dress size; size label; size name; t shirt size;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > variant;
    = variant; selected size; tshirt size
  `),
  generate: draw => draw.facet(productFacet).size,
  examples: ['Product.size: string', 'shirt.size_label: string', 'User.tShirtSize: string'],
});
