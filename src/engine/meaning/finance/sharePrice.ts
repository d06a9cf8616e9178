import { showAmount } from '../commerce/showAmount';
import { defineMeaning } from '../defineMeaning';
import { drawAmount, moneyFacet } from '../facets/money';
import { phrases } from '../phrases';

export const sharePrice = defineMeaning({
  id: 'finance.sharePrice',
  title: 'a price of a share',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    share price; stock price; price per share; strike price; = nav; close price; last price; market price;
    bid price; ask price; limit price; stop price; exercise price;
    stock|share|candle|quote|bar|tick|security|holding > price; stock|candle|quote|bar|ohlc > = close;
    trade entry price; exit price; average price; mark price; net asset value; settlement price;
    previous close; vwap; adjusted close; coin price; token price; spot price; stop loss; take profit;
    bond price; oil price
  `),
  unit: 'money',
  generate: draw => {
    const money = draw.facet(moneyFacet);
    return showAmount(draw, drawAmount(draw.random, money, { from: 5, to: 480 }), money);
  },
  examples: [
    'Stock.price: number',
    'quote.bid_price: string',
    'Candle.close: number',
    'Option.strikePrice: number',
  ],
});
