import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

const WEIGHTS = [1, 4, 3, 7, 5, 8, 6, 9, 10] as const;

function passesTfn(digits: string): boolean {
  return weightedSum(digits, WEIGHTS) % 11 === 0;
}

export const auTfn = definePrivacyKind({
  id: 'au-tfn',
  title: 'Australian tax file number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`),
  needs: { digits: 9 },
  words: ['tfn', 'tax file number', 'tax file no'],
  country: 'AU',
  placeholders: [{ pattern: /^123 ?456 ?78[29]$/, reason: 'a run of digits, as people type for an example' }],
  reserved: [wrongCheckRange({ shape: /^\d{9}$/, passes: passesTfn })],
  generate: random => {
    const head = random.fill('!#######');
    const last = random.int(0, 9);
    // The last digit's weight, ten, is no multiple of eleven, so the next digit cannot pass as well.
    const digits = passesTfn(`${head}${last}`) ? `${head}${(last + 1) % 10}` : `${head}${last}`;
    return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
  },
  examples: { real: [['648', '188', '480'].join(' ')], synthetic: ['123 456 789'] },
});
