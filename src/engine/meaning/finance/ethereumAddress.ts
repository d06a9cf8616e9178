import { ethereumAddress as ethereumAddressKind } from '../../privacy/kinds/ethereumAddress';
import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const ethereumAddress = defineMeaning({
  id: 'finance.ethereumAddress',
  title: 'an Ethereum address',
  gives: 'text',
  names: phrases(`
    ethereum address; eth address; wallet address; contract address; token address;
    wallet|contract|token|blockchain|nft|transfer event > = address; chain from address; eth wallet;
    crypto wallet; crypto wallet address; public address; smart contract; validator address
  `),
  aliases: ['finance.ethereumAddress'],
  generate: draw => ethereumAddressKind.generate(draw.random, {}),
  examples: [
    'Wallet.address: string',
    'nft.contract_address: string',
    'user.walletAddress: string',
    'Token.address: string',
  ],
});
