import { drawBirth, sexDigit, two } from '../birth';
import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

function peselDigit(payload: string): number {
  return (10 - (weightedSum(payload, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
}

export const plPesel = definePrivacyKind({
  id: 'pl-pesel',
  title: 'Polish PESEL',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{11}`),
  needs: { digits: 11 },
  words: ['pesel', 'numer pesel', 'nr pesel'],
  country: 'PL',
  reserved: [
    {
      pattern: /^\d\d(?:4[1-9]|5[0-2]|6[1-9]|7[0-2])\d{7}$/,
      reason: 'its month is that of a birth in the years 2100 to 2299',
    },
    wrongCheckRange({
      shape: /^\d{11}$/,
      passes: digits => peselDigit(digits.slice(0, 10)) === Number(digits[10]),
    }),
  ],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const shift = random.pick([40, 60]);
    const date = `${two(birth.year)}${two(birth.month + shift)}${two(birth.day)}`;
    const payload = `${date}${random.digits(3)}${sexDigit(random, birth.sex)}`;
    return `${payload}${peselDigit(payload)}`;
  },
  examples: { real: [['440514', '01458'].join('')], synthetic: ['44451401458', '44051401459'] },
});
