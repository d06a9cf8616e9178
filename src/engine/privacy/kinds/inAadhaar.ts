import { verhoeffDigit } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange } from '../wrongCheck';

export const inAadhaar = definePrivacyKind({
  id: 'in-aadhaar',
  title: 'Aadhaar number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{4}[ -]?\d{4}[ -]?\d{4}(?! ?\d)`),
  needs: { digits: 12, number: 12 },
  alone: /^[2-9]\d{3} \d{4} \d{4}$/,
  words: ['aadhaar', 'aadhar', 'uidai', 'aadhaar number', 'adhar', 'आधार'],
  country: 'IN',
  reserved: [
    {
      pattern: /^[01]\d{3}[ -]?\d{4}[ -]?\d{4}$/,
      reason: 'begins with 0 or 1, which the UIDAI does not assign',
    },
    { pattern: /^9999[ -]?(?:4105[ -]?7058|7165[ -]?8847)$/, reason: 'a test number of the UIDAI' },
    wrongCheckRange({
      shape: /^\d{12}$/,
      passes: digits => verhoeffDigit(digits.slice(0, 11)) === Number(digits[11]),
    }),
  ],
  generate: random => {
    const payload = random.characters(1, '01') + random.digits(10);
    return `${payload.slice(0, 4)} ${payload.slice(4, 8)} ${payload.slice(8)}${verhoeffDigit(payload)}`;
  },
  examples: { real: [['2341', '2341', '2346'].join(' ')], synthetic: ['0123 4567 8901', '2341 2341 2345'] },
});
