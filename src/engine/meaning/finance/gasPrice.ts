import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const gasPrice = defineMeaning({
  id: 'finance.gasPrice',
  title: 'a price of gas',
  gives: 'number',
  names: phrases(`
    gas price; gas fee; max fee per gas; priority fee; base fee; base fee per gas
  `),
  generate: draw => draw.number({ minimum: 5, maximum: 120 }),
  examples: ['Tx.gasPrice: number', 'tx.gas_fee: bigint'],
});
