import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const stockTicker = defineMeaning({
  id: 'finance.stockTicker',
  title: 'a stock ticker',
  gives: 'text',
  names: phrases(`
    ticker; ticker symbol; stock symbol; stock ticker;
    stock|share|security|asset|holding|position|trade|quote|instrument|equity|portfolio|watchlist > = symbol;
    share symbol; stock|security|instrument > code; trading symbol; = stock code; security symbol;
    instrument symbol; instrument; stock; stock code; underlying
  `),
  generate: draw => draw.random.characters(4, 'BCDFGHJKLMNPQRSTVWXZ'),
  examples: ['Stock.symbol: string', 'trade.ticker: string', 'Holding.stock_symbol: string'],
});
