import { definePrivacyKind } from '../definePrivacyKind';

export const usSsn = definePrivacyKind({
  id: 'us-ssn',
  title: 'US social security number',
  reserved: [
    // Numbers from 900 on can be somebody's ITIN, ATIN or IRSN unless their group is one that the IRS does not use.
    {
      pattern: /^(?:000|666)-?\d\d-?\d{4}$|^9\d\d-?(?:00|4\d|6[6-9]|89)-?\d{4}$/,
      reason: 'of an area that the SSA never assigns',
    },
    {
      pattern: /^\d{3}-?00-?\d{4}$|^\d{3}-?\d\d-?0000$/,
      reason: 'of a group or serial number that the SSA never assigns',
    },
    {
      pattern: /^987-?65-?432\d$|^078-?05-?1120$|^219-?09-?9999$/,
      reason: 'kept for advertising by the SSA',
    },
  ],
  generate: random =>
    `9${random.digits(2)}-${random.pick(['66', '67', '68', '69', '89'])}-${random.digits(4)}`,
  examples: {
    real: [['219', '09', '9998'].join('-'), ['912', '70', '1234'].join('-')],
    synthetic: ['000-12-3456', '666-12-3456', '987-65-4321', '123-00-4567'],
  },
});
