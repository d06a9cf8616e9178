import { bitcoinAddress as bitcoinAddressKind } from '../../privacy/kinds/bitcoinAddress';
import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bitcoinAddress = defineMeaning({
  id: 'finance.bitcoinAddress',
  title: 'a Bitcoin address',
  gives: 'text',
  names: phrases(`
    bitcoin address; btc address; btc wallet; bitcoin wallet; crypto address; bitcoin;
    wallet|bitcoin wallet|crypto > bitcoin address
  `),
  aliases: ['finance.bitcoinAddress'],
  generate: draw => bitcoinAddressKind.generate(draw.random, {}),
  examples: ['Wallet.bitcoinAddress: string', 'user.btc_address: string'],
});
