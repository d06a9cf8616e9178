import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const stock = defineMeaning({
  id: 'commerce.stock',
  title: 'pieces in stock',
  gives: 'number',
  names: phrases(`
    stock; stock level; stock quantity; quantity in stock; stock count; inventory; inventory count;
    in stock; available quantity; quantity available; units in stock; inventory quantity; quantity on hand;
    on hand; stock on hand; available stock; warehouse stock; inventory level; stock amount;
    units available; remaining stock; = availability; reserved quantity; = onhand; reorder level;
    reorder point; reorder quantity; reserved; = backorder; safety stock; allocated quantity
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 400, shape: 'low' }),
  edgeCases: countEdges,
  examples: [
    'Product.stock: number',
    'item.inventory_count: number',
    'Variant.quantityAvailable: number',
    'stock.reorderLevel: number',
  ],
});
