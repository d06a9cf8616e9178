import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const model = defineMeaning({
  id: 'commerce.model',
  title: 'a product model',
  gives: 'text',
  names: phrases(`
    model number; model name;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = model;
    product model; device|printer|camera|phone|machine|appliance|equipment|laptop|sensor|asset > = model;
    mpn; manufacturer part number; part number; = part no
  `),
  generate: draw => draw.facet(productFacet).model,
  examples: [
    'Product.model: string',
    'device.model_number: string',
    'Asset.modelName: string',
    'part.mpn: string',
  ],
});
