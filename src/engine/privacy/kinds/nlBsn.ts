import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;

export const nlBsn = definePrivacyKind({
  id: 'nl-bsn',
  title: 'Dutch citizen service number (BSN)',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{4}\.?\d{2}\.?\d{3}`),
  needs: { digits: 9 },
  words: [
    'bsn',
    'burgerservicenummer',
    'burger service nummer',
    'citizen service number',
    'sofinummer',
    'sofi nummer',
    'sofi',
  ],
  country: 'NL',
  placeholders: [
    {
      pattern: /^(?:123456782|111222333|123456789)$/,
      reason: 'a run of digits, as people type for an example',
    },
  ],
  reserved: [
    { pattern: /^9999\.?\d\d\.?\d{3}$/, reason: 'of the series 9999, which is kept for tests' },
    wrongCheckRange({ shape: /^\d{9}$/, passes: digits => weightedSum(digits, [...WEIGHTS, -1]) % 11 === 0 }),
  ],
  generate: random => {
    const head = `9999${random.digits(3)}`;
    const eighth = random.int(0, 9);
    const hasDigit = weightedSum(`${head}${eighth}`, WEIGHTS) % 11 < 10;
    const payload = hasDigit ? `${head}${eighth}` : `${head}${(eighth + 1) % 10}`;
    return `${payload}${weightedSum(payload, WEIGHTS) % 11}`;
  },
  examples: { real: [['2189', '04368'].join('')], synthetic: ['999912340', '111222334'] },
});
