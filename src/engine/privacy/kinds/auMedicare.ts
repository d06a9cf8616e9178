import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

/** The ninth digit of a card number. */
function medicareDigit(payload: string): number {
  return weightedSum(payload, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
}

export const auMedicare = definePrivacyKind({
  id: 'au-medicare',
  title: 'Australian Medicare number',
  group: 'health',
  evidence: 'key',
  find: inText(String.raw`\d{4} ?\d{5} ?\d(?:[ /-]?\d)?`),
  needs: { digits: 10 },
  words: ['medicare', 'medicare number', 'medicare card', 'medicare no'],
  country: 'AU',
  reserved: [
    wrongCheckRange({
      shape: /^\d{10,11}$/,
      passes: digits => medicareDigit(digits.slice(0, 8)) === Number(digits[8]),
    }),
  ],
  generate: random => {
    const payload = random.characters(1, '23456') + random.digits(7);
    const check = wrongDigit(random, medicareDigit(payload));
    return `${payload.slice(0, 4)} ${payload.slice(4)}${check} ${random.int(1, 9)}`;
  },
  examples: { real: [['2123', '45670', '1'].join(' ')], synthetic: ['2123 45671 1'] },
});
