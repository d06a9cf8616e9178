import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const usItin = definePrivacyKind({
  id: 'us-itin',
  title: 'US individual taxpayer identification number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`9\d\d[- ]?\d\d[- ]?\d{4}`),
  needs: { digits: 9, number: 9 },
  alone: /^9\d\d-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}$/,
  aloneNeeds: { joints: 2 },
  words: [
    'itin',
    'individual taxpayer identification number',
    'taxpayer id',
    'individual taxpayer id',
    'individual taxpayer number',
    'taxpayer identification number',
  ],
  country: 'US',
  placeholders: [
    { pattern: /^(\d)\1\1[- ]?\1\1[- ]?\1{4}$/, reason: 'one digit repeated, as people type for an example' },
  ],
  reserved: [
    { pattern: /^9\d\d-?(?:00|4\d|6[6-9]|89)-?\d{4}$/, reason: 'of a group that the IRS does not issue' },
    { pattern: /^987-65-432\d$/, reason: 'kept for advertising by the SSA' },
  ],
  generate: random =>
    `9${random.digits(2)}-${random.pick(['66', '67', '68', '69', '89'])}-${random.digits(4)}`,
  examples: {
    real: [['912', '70', '1234'].join('-')],
    synthetic: ['912-66-1234', '900-89-0001', '987-65-4321'],
  },
});
