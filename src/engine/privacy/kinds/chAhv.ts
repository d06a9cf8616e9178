import { eanDigit } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

export const chAhv = definePrivacyKind({
  id: 'ch-ahv',
  title: 'Swiss social security number (AHV)',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`756\.?\d{4}\.?\d{4}\.?\d\d`),
  needs: { digits: 13, number: 13 },
  alone: /^756/,
  words: [
    'ahv',
    'ahv nummer',
    'avs',
    'numero avs',
    'navs',
    'social security number',
    'ahvn13',
    'sozialversicherungsnummer',
  ],
  country: 'CH',
  reserved: [
    { pattern: /^756\.?9217\.?0769\.?85$/, reason: 'the specimen number of the Swiss pension office' },
    wrongCheckRange({
      shape: /^756\d{10}$/,
      passes: digits => eanDigit(digits.slice(0, 12)) === Number(digits[12]),
    }),
  ],
  generate: random => {
    const payload = `756${random.digits(9)}`;
    const check = wrongDigit(random, eanDigit(payload));
    return `756.${payload.slice(3, 7)}.${payload.slice(7, 11)}.${payload.slice(11)}${check}`;
  },
  examples: {
    real: [['756', '1234', '5678', '97'].join('.')],
    synthetic: ['756.9217.0769.85', '756.1234.5678.95'],
  },
});
