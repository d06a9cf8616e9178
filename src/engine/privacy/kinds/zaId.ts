import { drawBirth, yearMonthDay, hasDate } from '../birth';
import { luhnDigit, passesLuhn } from '../checksums';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { wrongCheckRange, wrongDigit } from '../wrongCheck';

export const zaId = definePrivacyKind({
  id: 'za-id',
  title: 'South African identity number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{13}`),
  needs: { digits: 13 },
  check: value => hasDate(value, 2, 4) && /[01]\d{2}$/.test(value),
  words: ['south african id', 'sa id', 'sa id number', 'za id', 'rsa id', 'id number'],
  country: 'ZA',
  reserved: [wrongCheckRange({ shape: /^\d{13}$/, passes: passesLuhn })],
  generate: (random, hints) => {
    const birth = drawBirth(random, hints);
    const serial = (birth.sex === 'male' ? random.int(5, 9) : random.int(0, 4)) * 1000 + random.int(0, 999);
    const payload = `${yearMonthDay(birth)}${String(serial).padStart(4, '0')}08`;
    return `${payload}${wrongDigit(random, luhnDigit(payload))}`;
  },
  examples: { real: [['750330', '5044089'].join('')], synthetic: ['7503305044088'] },
});
