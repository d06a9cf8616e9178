import { definePrivacyKind } from '../definePrivacyKind';

export const usItin = definePrivacyKind({
  id: 'us-itin',
  title: 'US individual taxpayer identification number',
  reserved: [
    { pattern: /^9\d\d-?(?:00|4\d|6[6-9]|89)-?\d{4}$/, reason: 'of a group that the IRS does not issue' },
  ],
  generate: random =>
    `9${random.digits(2)}-${random.pick(['66', '67', '68', '69', '89'])}-${random.digits(4)}`,
  examples: { real: [['912', '70', '1234'].join('-')], synthetic: ['912-66-1234', '900-89-0001'] },
});
