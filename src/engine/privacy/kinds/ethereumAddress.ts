import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const ethereumAddress = definePrivacyKind({
  id: 'ethereum-address',
  title: 'Ethereum address',
  group: 'finance',
  evidence: 'alone',
  find: inText(String.raw`0x[0-9a-fA-F]{40}`),
  needs: { text: ['0x'] },
  words: ['ethereum', 'eth', 'wallet', 'wallet address', 'eth address'],
  isSlight: true,
  reserved: [
    { pattern: /^0x0{24}[0-9a-f]{16}$/i, reason: 'begins with 96 zero bits, to which no key can be found' },
    { pattern: /^0x[0-9a-f]{36}dead$/i, reason: 'a burn address by custom: it ends in dEaD' },
  ],
  generate: random => `0x${'0'.repeat(24)}${random.characters(16, '0123456789abcdef')}`,
  examples: {
    real: [['0x52908400098527', '886e0f7030069857d2e4169ee7'].join('')],
    synthetic: [`0x${'0'.repeat(40)}`, `0x${'0'.repeat(36)}dEaD`],
  },
});
