import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const condition = defineMeaning({
  id: 'commerce.condition',
  title: 'the condition of a used thing',
  gives: 'text',
  names: phrases(`
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > condition;
    item condition; listing condition; asset condition; = condition grade; book condition;
    vehicle condition
  `),
  generate: draw => draw.random.pick(['new', 'like new', 'very good', 'good', 'acceptable', 'refurbished']),
  examples: ['Product.condition: string', 'listing.item_condition: string'],
});
