import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const availability = defineMeaning({
  id: 'commerce.availability',
  title: 'whether it can be bought',
  gives: 'text',
  names: phrases(`
    availability; stock status; inventory status; availability status; = stock;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > = stock status
  `),
  generate: draw =>
    draw.random.pick(['in_stock', 'in_stock', 'in_stock', 'low_stock', 'out_of_stock', 'preorder']),
  examples: ['Product.availability: string', 'item.stock_status: string'],
});
