import { crc32 } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FORM = /^(gh[pousr]_)([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;

function base62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = ALPHABET.charAt(rest % 62) + text;
  return text.padStart(6, '0');
}

/** GitHub ends a token in its CRC-32; of the secret part alone or with the prefix, so both count as right. */
function isRight(prefix: string, secret: string, check: string): boolean {
  return [secret, prefix + secret].some(text => base62(crc32(text)) === check);
}

export const githubToken = definePrivacyKind({
  id: 'github-token',
  title: 'GitHub token',
  reserved: [
    {
      test: value => {
        const [, prefix, secret, check] = FORM.exec(value) ?? [];
        return (
          prefix !== undefined &&
          secret !== undefined &&
          check !== undefined &&
          !isRight(prefix, secret, check)
        );
      },
      reason: 'its checksum is wrong, so GitHub cannot have issued it',
    },
  ],
  generate: random => {
    const secret = random.characters(30, ALPHABET);
    // 62^6 is more than 2^32: no checksum begins with z.
    return `ghp_${secret}z${random.characters(5, ALPHABET)}`;
  },
  examples: {
    real: [['ghp_', '0'.repeat(30), base62(crc32('0'.repeat(30)))].join('')],
    synthetic: [['ghp_', 'a'.repeat(36)].join('')],
  },
});
