import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

const WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** The check digit after twelve or thirteen digits. */
function cnpjDigit(payload: string): number {
  const rest = weightedSum(payload, WEIGHTS.slice(WEIGHTS.length - payload.length)) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

export const brCnpj = definePrivacyKind({
  id: 'br-cnpj',
  title: 'Brazilian CNPJ',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d\d`),
  needs: { digits: 14, number: 14 },
  alone: /^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d\d$/,
  aloneNeeds: { dots: 2, joints: 1 },
  words: ['cnpj', 'cadastro nacional'],
  country: 'BR',
  reserved: [
    wrongCheckRange({
      shape: /^\d{14}$/,
      passes: digits =>
        cnpjDigit(digits.slice(0, 12)) === Number(digits[12]) &&
        cnpjDigit(digits.slice(0, 13)) === Number(digits[13]),
    }),
  ],
  generate: random => {
    const payload = `${random.digits(8)}0001`;
    const first = wrongDigit(random, cnpjDigit(payload));
    const second = cnpjDigit(`${payload}${first}`);
    return `${payload.slice(0, 2)}.${payload.slice(2, 5)}.${payload.slice(5, 8)}/0001-${first}${second}`;
  },
  examples: { real: [['11', '222', '333/0001-81'].join('.')], synthetic: ['11.222.333/0001-91'] },
});
