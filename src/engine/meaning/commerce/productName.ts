import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const productName = defineMeaning({
  id: 'commerce.productName',
  title: 'a product name',
  gives: 'text',
  names: phrases(`
    product name; product title; item name; article name;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > name;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > title;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > display name;
    merchandise name; = product; product label; = merchandise; item title;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > label;
    = article description; variant name; order|cart|sale|purchase > = item
  `),
  aliases: ['commerce.productName', 'commerce.product'],
  generate: draw => draw.facet(productFacet).name,
  examples: [
    'Product.name: string',
    'OrderItem.productName: string',
    'line_item.title: string',
    'product.display_name: string',
  ],
});
