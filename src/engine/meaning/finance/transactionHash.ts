import { defineMeaning } from '../defineMeaning';
import { drawHex } from '../id/identifiers';
import { phrases } from '../phrases';

export const transactionHash = defineMeaning({
  id: 'finance.transactionHash',
  title: 'a blockchain transaction hash',
  gives: 'text',
  names: phrases(`
    transaction hash; block hash; parent hash; = txid; tx hash; state root; merkle root; previous hash
  `),
  generate: draw => `0x${drawHex(draw.random, 64)}`,
  examples: ['Block.blockHash: string', 'tx.tx_hash: string', 'Transfer.transactionHash: string'],
});
