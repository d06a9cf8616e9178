import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

function nifDigit(payload: string): number {
  const rest = weightedSum(payload, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

export const ptNif = definePrivacyKind({
  id: 'pt-nif',
  title: 'Portuguese NIF',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{3} ?\d{3} ?\d{3}`),
  needs: { digits: 9 },
  words: [
    'nif',
    'numero de contribuinte',
    'contribuinte',
    'numero de identificacao fiscal',
    'identificacao fiscal',
    'num contribuinte',
  ],
  country: 'PT',
  reserved: [
    wrongCheckRange({
      shape: /^\d{9}$/,
      passes: digits => nifDigit(digits.slice(0, 8)) === Number(digits[8]),
    }),
  ],
  generate: random => {
    const payload = `2${random.digits(7)}`;
    return `${payload}${wrongDigit(random, nifDigit(payload))}`;
  },
  examples: { real: [['2442', '48214'].join('')], synthetic: ['244248215'] },
});
