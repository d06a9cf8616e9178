import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const material = defineMeaning({
  id: 'commerce.material',
  title: 'a material',
  gives: 'text',
  names: phrases(`
    material; fabric; = finish; surface material;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > composition;
    material name
  `),
  aliases: ['commerce.productMaterial'],
  generate: draw => draw.facet(productFacet).material,
  examples: ['Product.material: string', 'chair.material_name: string'],
});
