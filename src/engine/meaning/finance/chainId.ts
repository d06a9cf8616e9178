import { defineMeaning } from '../defineMeaning';

export const chainId = defineMeaning({
  id: 'finance.chainId',
  title: 'a blockchain network id',
  gives: 'number',
  names: ['chain id', 'chain network id'],
  generate: draw => draw.random.pick([1, 10, 56, 137, 8453, 42_161, 11_155_111]),
  examples: ['Wallet.chainId: number', 'tx.chain_id: number'],
});
