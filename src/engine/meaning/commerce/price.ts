import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { lineItemFacet } from '../facets/lineItem';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const price = defineMeaning({
  id: 'commerce.price',
  title: 'a price',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    price; unit price; price per unit; sale price; selling price; = msrp; cost per item; item price;
    price each; price amount; unit cost amount; unit amount; price per piece; unit cost; cost per unit;
    base price; net price; gross price; retail price; current price;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > amount each;
    price value; = ppu; ticket price; entry price; price net; price gross; product price; menu price;
    price incl tax; price excl tax; per unit price; starting price; subscription price; monthly price;
    final price; wholesale price; shelf price;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > cost;
    product|item|merchandise|variant|sku|listing|goods|accessory|gadget|catalog item|line item|order item|cart item|good|catalog entry > amount;
    unit rate;
    item|line|line item|order item|cart item|invoice item|order line|basket item|invoice line|order detail|position|row|entry > rate;
    price usd; price eur
  `),
  aliases: ['commerce.price'],
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(lineItemFacet).unitPrice, draw.facet(lineItemFacet).money),
  edgeCases: amountEdges,
  examples: [
    'Product.price: number',
    'OrderItem.unitPrice: number',
    'item.unit_price: string',
    'variant.priceCents: number',
    'LineItem.unitAmount: number',
    'Item.price: bigint',
  ],
});
