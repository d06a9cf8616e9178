import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { wrongCheckRange } from '../wrongCheck';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;

export const nlBsn = definePrivacyKind({
  id: 'nl-bsn',
  title: 'Dutch citizen service number (BSN)',
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
  examples: { real: [['1112', '22333'].join('')], synthetic: ['999912340', '111222334'] },
});
