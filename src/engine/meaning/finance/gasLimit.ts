import { defineMeaning } from '../defineMeaning';

export const gasLimit = defineMeaning({
  id: 'finance.gasLimit',
  title: 'a limit of gas',
  gives: 'number',
  names: ['gas limit', 'gas used', '= gas', 'gas', 'cumulative gas used'],
  generate: draw => draw.number({ minimum: 21_000, maximum: 400_000 }),
  examples: ['Tx.gasLimit: number', 'tx.gas_used: bigint'],
});
