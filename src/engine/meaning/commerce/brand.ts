import { defineMeaning } from '../defineMeaning';
import { companyNameEdges } from '../edges/personEdges';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const brand = defineMeaning({
  id: 'commerce.brand',
  title: 'a brand',
  gives: 'text',
  names: phrases(`
    brand; brand name; = product make; brand|label > = name;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > manufacturer;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > vendor;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = maker
  `),
  generate: draw => draw.facet(productFacet).brand,
  edgeCases: companyNameEdges,
  examples: ['Product.brand: string', 'item.brand_name: string', 'Product.manufacturer: string'],
});
