import { crc32 } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function base62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = ALPHABET.charAt(rest % 62) + text;
  return text.padStart(6, '0');
}

export const githubToken = definePrivacyKind({
  id: 'github-token',
  title: 'GitHub token',
  group: 'secret',
  evidence: 'alone',
  find: inText(String.raw`gh[pousr]_[0-9A-Za-z]{36}`),
  needs: { text: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], length: 40, run: 36 },
  words: ['github token'],
  reserved: [
    {
      // GitHub ends a token in its CRC-32, and 62^6 is more than 2^32: none begins with z. Which text the CRC is of is not
      // documented, so that a wrong one proves nothing.
      pattern: /^gh[pousr]_[0-9A-Za-z]{30}z[0-9A-Za-z]{5}$/,
      reason: 'its checksum is larger than any CRC-32, so GitHub cannot have issued it',
    },
  ],
  generate: random => {
    const secret = random.characters(30, ALPHABET);
    return `ghp_${secret}z${random.characters(5, ALPHABET)}`;
  },
  examples: {
    real: [['ghp_', '0'.repeat(30), base62(crc32('0'.repeat(30)))].join('')],
    synthetic: [['ghp_', 'a'.repeat(30), 'zA1b2C'].join('')],
  },
});
