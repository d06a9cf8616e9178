import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const shares = defineMeaning({
  id: 'finance.shares',
  title: 'a number of shares',
  gives: 'number',
  names: phrases(`
    share; shares outstanding; shares count; shares held; share count; stock|candle|ticker|bar > volume;
    stock|holding|position|trade|portfolio|lot > quantity; trading volume; trade volume; daily volume;
    lot size; average volume; contracts; open interest; shares owned; stock volume; volume traded;
    position size
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 50_000, shape: 'low' }),
  examples: ['Holding.shares: number', 'trade.share_count: number', 'Candle.volume: number'],
});
