import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

function myNumberDigit(payload: string): number {
  const rest = weightedSum(payload, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return rest <= 1 ? 0 : 11 - rest;
}

export const jpMyNumber = definePrivacyKind({
  id: 'jp-my-number',
  title: 'Japanese individual number (My Number)',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{4}[ -]?\d{4}[ -]?\d{4}`),
  needs: { digits: 12 },
  words: ['my number', 'mynumber', 'individual number', 'kojin bango', '個人番号', 'マイナンバー'],
  country: 'JP',
  reserved: [
    wrongCheckRange({
      shape: /^\d{12}$/,
      passes: digits => myNumberDigit(digits.slice(0, 11)) === Number(digits[11]),
    }),
  ],
  generate: random => {
    const payload = random.digits(11);
    return `${payload}${wrongDigit(random, myNumberDigit(payload))}`;
  },
  examples: { real: [['1234', '5678', '9018'].join('')], synthetic: ['123456789012'] },
});
