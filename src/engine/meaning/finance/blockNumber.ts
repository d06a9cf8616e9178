import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const blockNumber = defineMeaning({
  id: 'finance.blockNumber',
  title: 'a block number',
  gives: 'number',
  names: phrases(`
    block number; block height; = block; start block; end block; from block; to block; last block
  `),
  generate: draw => draw.number({ minimum: 15_000_000, maximum: 22_000_000 }),
  examples: ['Tx.blockNumber: number', 'chain.block_height: number'],
});
