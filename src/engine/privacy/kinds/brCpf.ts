import { weightedSum } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

/** The check digit after nine or ten digits: weights run down to 2. */
function cpfDigit(payload: string): number {
  const weights = Array.from(payload, (_, index) => payload.length + 1 - index);
  return ((weightedSum(payload, weights) * 10) % 11) % 10;
}

export const brCpf = definePrivacyKind({
  id: 'br-cpf',
  title: 'Brazilian CPF',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{3}\.?\d{3}\.?\d{3}-?\d\d`),
  needs: { digits: 11, number: 11 },
  alone: /^\d{3}\.\d{3}\.\d{3}-\d\d$/,
  aloneNeeds: { dots: 2, joints: 1 },
  words: ['cpf', 'cadastro de pessoas fisicas'],
  country: 'BR',
  reserved: [
    {
      pattern: /^(\d)\1\1\.?\1{3}\.?\1{3}-?\1\1$/,
      reason: 'one digit repeated, which the Receita Federal declares void',
    },
    wrongCheckRange({
      shape: /^\d{11}$/,
      passes: digits =>
        cpfDigit(digits.slice(0, 9)) === Number(digits[9]) &&
        cpfDigit(digits.slice(0, 10)) === Number(digits[10]),
    }),
  ],
  generate: random => {
    const payload = random.digits(9);
    const first = wrongDigit(random, cpfDigit(payload));
    const second = cpfDigit(`${payload}${first}`);
    return `${payload.slice(0, 3)}.${payload.slice(3, 6)}.${payload.slice(6)}-${first}${second}`;
  },
  examples: { real: [['529', '982', '247-25'].join('.')], synthetic: ['111.111.111-11', '529.982.247-35'] },
});
