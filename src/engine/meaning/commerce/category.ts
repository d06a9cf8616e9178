import { defineMeaning } from '../defineMeaning';
import { productFacet } from '../facets/product';
import { phrases } from '../phrases';

export const category = defineMeaning({
  id: 'commerce.category',
  title: 'a product category',
  gives: 'text',
  names: phrases(`
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > category;
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > category name;
    product category; item category;
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = type;
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = kind;
    product type;
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = group;
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > subcategory;
    shop|store > category; shop department;
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > department;
    merchandise category;
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > section;
    = aisle; product line; product group; product family;
    product|item|article|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > collection;
    = department name of store; category|collection > = name; category|collection > = title;
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
