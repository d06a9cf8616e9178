import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { keccak256 } from '../keccak256';

/** EIP-55: of mixed case, a letter is a capital where the nibble of the hash is 8 or more. */
function hasRightCapitals(value: string): boolean {
  const digits = value.slice(2);
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return true;
  const hash = keccak256(Uint8Array.from(Array.from(lower, sign => sign.charCodeAt(0))));
  return Array.from(digits).every(
    (sign, index) =>
      /\d/.test(sign) || (sign !== sign.toLowerCase()) === parseInt(hash.charAt(index), 16) >= 8,
  );
}

export const ethereumAddress = definePrivacyKind({
  id: 'ethereum-address',
  title: 'Ethereum address',
  group: 'finance',
  evidence: 'alone',
  find: inText(String.raw`0x[0-9a-fA-F]{40}`),
  needs: { text: ['0x'], run: 42 },
  check: hasRightCapitals,
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
