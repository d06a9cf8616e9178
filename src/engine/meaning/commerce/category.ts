import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const category = defineMeaning({
  id: 'commerce.category',
  title: 'a product category',
  gives: 'text',
  names: phrases(`
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > category;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > category name;
    product category; item category;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = type;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = kind;
    product type;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = group;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > subcategory;
    shop|store > category; shop department;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > department;
    merchandise category;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > section;
    product line; product group; product family;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > collection;
    = store department name; category|collection > = name; category|collection > = title;
    category|collection > label; = product class
  `),
  aliases: ['commerce.department'],
  generate: draw => draw.facet(productFacet).category,
  examples: [
    'Product.category: string',
    'item.product_type: string',
    'Category.name: string',
    'product.categoryName: string',
  ],
});
