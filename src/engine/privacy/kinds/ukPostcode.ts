import { definePrivacyKind } from '../definePrivacyKind';

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

export const ukPostcode = definePrivacyKind({
  id: 'uk-postcode',
  title: 'UK postcode',
  reserved: [
    {
      pattern: /^ZZ99 ?\d[A-Z]{2}$/i,
      reason: 'of ZZ99, the pseudo-postcodes of the NHS; no such area exists',
    },
  ],
  generate: random => `ZZ99 ${random.digits(1)}${random.characters(2, LETTERS)}`,
  examples: { real: [['SW1A', '1AA'].join(' ')], synthetic: ['ZZ99 3CZ', 'ZZ993WZ'] },
});
