import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const LETTERS = 'ACDEFGHJKMNPQRTUVWXY';

export const usMbi = definePrivacyKind({
  id: 'us-mbi',
  title: 'US Medicare beneficiary identifier',
  group: 'health',
  evidence: 'key',
  find: inText(String.raw`[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d\d`),
  needs: { digits: 4, code: 4 },
  alone: /^[1-9][A-Z][A-Z0-9]\d-[A-Z][A-Z0-9]\d-[A-Z]{2}\d\d$/,
  aloneNeeds: { joints: 2 },
  words: [
    'mbi',
    'medicare',
    'medicare number',
    'medicare id',
    'medicare beneficiary identifier',
    'hicn',
    'medicare beneficiary',
  ],
  country: 'US',
  reserved: [
    { pattern: /^1EG4-?TE5-?MK7[2-5]$/, reason: 'the specimen number of CMS' },
    { pattern: /[BILOSZ]/, reason: 'holds a letter that CMS leaves out (B, I, L, O, S or Z)' },
  ],
  generate: random => {
    const letter = () => random.characters(1, LETTERS);
    return `${random.int(1, 9)}S${letter()}${random.int(0, 9)}-${letter()}${letter()}${random.int(0, 9)}-${letter()}${letter()}${random.digits(2)}`;
  },
  examples: { real: [['3CK7', 'QM2', 'RA65'].join('-')], synthetic: ['1EG4-TE5-MK73', '1SG4-TE5-MK44'] },
});
