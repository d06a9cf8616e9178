import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const usSsn = definePrivacyKind({
  id: 'us-ssn',
  title: 'US social security number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`\d{3}[- ]?\d{2}[- ]?\d{4}`),
  needs: { digits: 9, number: 9 },
  alone: /^(?!9)\d{3}-\d\d-\d{4}$/,
  aloneNeeds: { joints: 2 },
  // From 900 on it is a tax number, which people write with its hyphens.
  check: value => !/^9\d{8}$/.test(value),
  words: [
    'ssn',
    'social security',
    'social security number',
    'social security no',
    'soc sec',
    'ss number',
    'us ssn',
    'last four ssn',
  ],
  country: 'US',
  placeholders: [
    {
      pattern:
        /^(?:123-?45-?6789|987-?65-?4321|(\d)\1\1-?\1\1-?\1{4}|111-?22-?3333|333-?22-?1111|123-?12-?1234)$/,
      reason: 'a run of digits, as people type for an example',
    },
  ],
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
