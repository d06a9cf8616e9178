import { definePrivacyKind } from '../definePrivacyKind';

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
  reserved: [
    {
      pattern: new RegExp(`^(?:${UNUSED_PREFIXES.join('|')})-?\\d{7}$`),
      reason: 'of a prefix that no IRS campus assigns',
    },
  ],
  generate: random => `${random.pick(UNUSED_PREFIXES)}-${random.digits(7)}`,
  examples: { real: [['94', '2404110'].join('-')], synthetic: ['07-1234567', '89-0000001'] },
});
