import { showAmount } from '../commerce/showAmount';
import { defineMeaning } from '../defineMeaning';
import { drawAmount, moneyFacet } from '../facets/money';

export const openPrice = defineMeaning({
  id: 'finance.openPrice',
  title: 'an opening price',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: ['open price', 'opening price', 'stock|candle|quote|bar|ohlc > = open'],
  unit: 'money',
  generate: draw => {
    const money = draw.facet(moneyFacet);
    return showAmount(draw, drawAmount(draw.random, money, { from: 5, to: 480 }), money);
  },
  examples: ['Candle.open: number', 'quote.opening_price: number'],
});
