import { isBase58Address } from '../base58';
import { encodeBech32, isBech32 } from '../bech32';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const bitcoinAddress = definePrivacyKind({
  id: 'bitcoin-address',
  title: 'Bitcoin address',
  group: 'finance',
  evidence: 'alone',
  find: inText(String.raw`(?:bc1|tb1|bcrt1)[02-9ac-hj-np-z]{11,87}|[13mn2][1-9A-HJ-NP-Za-km-z]{25,34}`),
  needs: { digits: 2, run: 14 },
  check: value => (/^(?:bc|tb|bcrt)1/.test(value) ? isBech32(value) : isBase58Address(value)),
  words: ['bitcoin', 'btc', 'bitcoin address', 'wallet', 'wallet address', 'btc address'],
  reserved: [
    {
      pattern: /^(?:tb1|bcrt1)[02-9ac-hj-np-z]{8,87}$/i,
      reason: 'of the test network by BIP 173, where coins have no worth',
    },
    {
      pattern: /^[mn2][1-9A-HJ-NP-Za-km-z]{25,34}$/,
      reason: 'of the test network, where coins have no worth',
    },
  ],
  // A version-0 witness program of twenty bytes is thirty-two values of five bits.
  generate: random => encodeBech32('tb', [0, ...Array.from({ length: 32 }, () => random.int(0, 31))]),
  examples: {
    real: [
      ['1A1zP1eP5QGefi2DMPTf', 'TL5SLmv7DivfNa'].join(''),
      ['bc1qw508d6qejxtdg4y5r3', 'zarvary0c5xw7kv8f3t4'].join(''),
    ],
    synthetic: ['tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', 'mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn'],
  },
});
