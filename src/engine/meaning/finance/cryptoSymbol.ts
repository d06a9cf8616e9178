import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cryptoSymbol = defineMeaning({
  id: 'finance.cryptoSymbol',
  title: 'a cryptocurrency',
  gives: 'text',
  names: phrases(`
    crypto currency; cryptocurrency; coin symbol; = coin; token symbol; crypto symbol; crypto asset;
    coin|token|crypto > = symbol; trading pair base; coin name; token name;
    coin|crypto|cryptocurrency > = name; asset symbol; base asset; quote asset
  `),
  generate: draw => draw.random.pick(['BTC', 'ETH', 'SOL', 'ADA', 'DOT', 'XRP', 'LTC', 'USDC']),
  examples: ['Wallet.cryptocurrency: string', 'Token.symbol: string', 'trade.coin_symbol: string'],
});
