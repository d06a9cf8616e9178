import { drawBirth, two, hasDate } from '../birth';
import { mod97 } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, digitsOf } from '../wrongCheck';

/** The check digits of nine digits, for a birth before 2000 and since. */
function checkPairs(payload: string): readonly string[] {
  return [payload, `2${payload}`].map(digits => two(97 - mod97(digits)));
}

export const beNationalNumber = definePrivacyKind({
  id: 'be-national-number',
  title: 'Belgian national register number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d\d\.?\d\d\.?\d\d[- ]?\d{3}[. ]?\d\d`),
  needs: { digits: 11, number: 11 },
  alone: /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/,
  aloneNeeds: { dots: 3, joints: 1 },
  check: value => hasDate(digitsOf(value), 2, 4),
  words: [
    'rijksregisternummer',
    'national register number',
    'national number',
    'niss',
    'insz',
    'numero national',
    'numero de registre national',
    'registre national',
    'nationalregisternummer',
  ],
  country: 'BE',
  reserved: [
    wrongCheckRange({
      shape: /^\d{11}$/,
      passes: digits => checkPairs(digits.slice(0, 9)).includes(digits.slice(9)),
    }),
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    // Odd for men.
    const serial = random.int(1, 498) * 2 + (birth.sex === 'male' ? 1 : 0);
    const parts = [two(birth.year), two(birth.month), two(birth.day)];
    const counter = String(serial).padStart(3, '0');
    const right = checkPairs(parts.join('') + counter);
    let check = random.int(1, 97);
    while (right.includes(two(check))) check = (check % 97) + 1;
    return `${parts.join('.')}-${counter}.${two(check)}`;
  },
  examples: { real: [['85.07.30', '033.28'].join('-')], synthetic: ['85.07.30-033.29'] },
});
