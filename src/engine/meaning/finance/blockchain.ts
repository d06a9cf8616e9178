import { defineMeaning } from '../defineMeaning';

export const blockchain = defineMeaning({
  id: 'finance.blockchain',
  title: 'a blockchain',
  gives: 'text',
  names: ['= blockchain', 'blockchain', '= chain', 'chain name', 'blockchain network'],
  generate: draw => draw.random.pick(['ethereum', 'polygon', 'bitcoin', 'solana', 'arbitrum', 'base']),
  examples: ['Wallet.blockchain: string', 'nft.chain_name: string'],
});
