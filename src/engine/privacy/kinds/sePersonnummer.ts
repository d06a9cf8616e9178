import { drawBirth, yearMonthDay, hasDate } from '../birth';
import { luhnDigit, passesLuhn } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, digitsOf } from '../wrongCheck';

export const sePersonnummer = definePrivacyKind({
  id: 'se-personnummer',
  title: 'Swedish personal identity number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`(?:19|20)?\d{6}[-+]?\d{4}`),
  needs: { digits: 10, number: 10 },
  alone: /^(?:19|20)?\d{6}[-+]\d{4}$/,
  check: value => hasDate(digitsOf(value).slice(-10), 2, 4),
  words: [
    'personnummer',
    'personal identity number',
    'personal number',
    'samordningsnummer',
    'person nr',
    'pnr',
    'swedish personal number',
    'svenskt personnummer',
    'persnr',
    'pers nr',
    'personnr',
    'person nummer',
  ],
  country: 'SE',
  reserved: [
    {
      pattern: /^(?:19|20)?\d{6}[-+]?000\d$/,
      reason: 'of birth number 000; Skatteverket assigns 001 to 999',
    },
    wrongCheckRange({ shape: /^(?:19|20)?\d{10}$/, passes: digits => passesLuhn(digits.slice(-10)) }),
  ],
  generate: (random, hints) => {
    const payload = `${yearMonthDay(drawBirth(random, hints))}000`;
    return `${payload.slice(0, 6)}-000${luhnDigit(payload)}`;
  },
  examples: { real: [['811228', '9874'].join('-')], synthetic: ['811228-0006', '811228-9875'] },
});
