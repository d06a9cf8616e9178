import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const UNUSED_PREFIXES = [
  '07',
  '08',
  '09',
  '17',
  '18',
  '19',
  '28',
  '29',
  '49',
  '69',
  '70',
  '78',
  '79',
  '89',
  '96',
  '97',
] as const;

export const usEin = definePrivacyKind({
  id: 'us-ein',
  title: 'US employer identification number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{2}-?\d{7}`),
  needs: { digits: 9 },
  words: [
    'ein',
    'employer identification number',
    'employer id number',
    'fein',
    'federal tax id',
    'federal ein',
    'employer tax id',
  ],
  country: 'US',
  reserved: [
    {
      pattern: new RegExp(`^(?:${UNUSED_PREFIXES.join('|')})-?\\d{7}$`),
      reason: 'of a prefix that no IRS campus assigns',
    },
  ],
  generate: random => `${random.pick(UNUSED_PREFIXES)}-${random.digits(7)}`,
  examples: { real: [['94', '2404110'].join('-')], synthetic: ['07-1234567', '89-0000001'] },
});
