import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

export const ukPostcode = definePrivacyKind({
  id: 'uk-postcode',
  title: 'UK postcode',
  group: 'contact',
  evidence: 'record',
  find: inText(String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`, 'i'),
  needs: { digits: 2 },
  words: ['postcode', 'post code', 'postal code', 'zip', 'zip code'],
  reserved: [
    {
      pattern: /^ZZ99 ?\d[A-Z]{2}$/i,
      reason: 'of ZZ99, the pseudo-postcodes of the NHS; no such area exists',
    },
  ],
  generate: random => `ZZ99 ${random.digits(1)}${random.characters(2, LETTERS)}`,
  examples: { real: [['SW1A', '1AA'].join(' ')], synthetic: ['ZZ99 3CZ', 'ZZ993WZ'] },
});
