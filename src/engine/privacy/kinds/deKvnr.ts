import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

/** The Luhn digit of the letter's two digits, A as 01, and the eight digits after it; its weights begin with 1. */
function kvnrDigit(payload: string): number {
  const digits = String(payload.charCodeAt(0) - 64).padStart(2, '0') + payload.slice(1);
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const product = Number(digits[index]) * (index % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10;
}

export const deKvnr = definePrivacyKind({
  id: 'de-kvnr',
  title: 'German health insurance number',
  group: 'health',
  evidence: 'key',
  find: inText(String.raw`[A-Z]\d{9}`),
  needs: { digits: 9 },
  words: [
    'kvnr',
    'krankenversichertennummer',
    'krankenversicherungsnummer',
    'versichertennummer',
    'versicherten nr',
    'versicherten id',
    'versichertennr',
    'egk',
    'egk nummer',
    'gkv nummer',
    'health insurance number',
    'insurance number',
    'kvid',
    'kvid 10',
  ],
  country: 'DE',
  reserved: [
    wrongCheckRange({
      shape: /^[A-Z]\d{9}$/,
      passes: text => kvnrDigit(text.slice(0, 9)) === Number(text[9]),
    }),
  ],
  generate: random => {
    const payload = random.characters(1, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') + random.digits(8);
    return `${payload}${wrongDigit(random, kvnrDigit(payload))}`;
  },
  examples: { real: [['A', '123456780'].join('')], synthetic: ['A123456781'] },
});
