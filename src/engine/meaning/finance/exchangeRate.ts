import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const exchangeRate = defineMeaning({
  id: 'finance.exchangeRate',
  title: 'an exchange rate',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    exchange rate; fx rate; currency conversion rate; currency rate; forex rate; conversion rate;
    exchange rate|fx|fx rate|forex|currency|currency pair|quote|conversion > = rate;
    = fx; mid rate; spot rate; = ask; = bid rate; buy rate; sell rate; exchange rate value; rate value
  `),
  generate: draw => draw.number({ minimum: 0.6, maximum: 1.8, decimals: 4 }),
  examples: ['Quote.exchangeRate: number', 'fx.fx_rate: number', 'ExchangeRate.rate: number'],
});
