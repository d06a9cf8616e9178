import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** The check digit of nine digits; 10 where there is none. */
function nhsDigit(payload: string): number {
  return (11 - (weightedSum(payload, WEIGHTS) % 11)) % 11;
}

export const ukNhs = definePrivacyKind({
  id: 'uk-nhs',
  title: 'NHS number',
  group: 'health',
  evidence: 'key',
  find: inText(String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`),
  needs: { digits: 10 },
  words: ['nhs', 'nhs number', 'nhs no', 'nhs nr'],
  country: 'GB',
  reserved: [
    { pattern: /^999[ -]?\d{3}[ -]?\d{4}$/, reason: 'of the block 999, which the NHS keeps for tests' },
    wrongCheckRange({
      shape: /^\d{10}$/,
      passes: digits => nhsDigit(digits.slice(0, 9)) === Number(digits[9]),
    }),
  ],
  generate: random => {
    const head = `999${random.digits(5)}`;
    const ninth = random.int(0, 9);
    // One digit more moves the sum by its weight, two, so at most one ninth digit in eleven has no check digit.
    const payload = nhsDigit(`${head}${ninth}`) === 10 ? `${head}${(ninth + 1) % 10}` : `${head}${ninth}`;
    return `${payload.slice(0, 3)} ${payload.slice(3, 6)} ${payload.slice(6)}${nhsDigit(payload)}`;
  },
  examples: { real: [['943', '476', '5919'].join(' ')], synthetic: ['999 123 4567', '943 476 5910'] },
});
