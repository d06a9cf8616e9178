import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const tradeSide = defineMeaning({
  id: 'finance.tradeSide',
  title: 'a side of a trade',
  gives: 'text',
  names: phrases(`
    trade side; trade|order book|position|execution|fill|trade order > = side; order side; buy or sell;
    trade type; trade direction; trade action; trade|signal > = action; position side
  `),
  generate: draw => draw.random.pick(['buy', 'sell']),
  examples: ['Trade.side: string', 'fill.order_side: string'],
});
