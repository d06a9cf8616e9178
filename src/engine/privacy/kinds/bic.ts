import { definePrivacyKind } from '../definePrivacyKind';

export const bic = definePrivacyKind({
  id: 'bic',
  title: 'bank identifier code',
  reserved: [
    {
      pattern: /^[A-Z]{4}[A-Z]{2}[A-Z0-9]0(?:[A-Z0-9]{3})?$/,
      reason: 'a test code by ISO 9362: its eighth character is 0',
    },
  ],
  generate: (random, hints) => {
    const bank = random.characters(4, 'BCDFGHKLMNPRSTVX');
    const country = /^[A-Z]{2}$/.test(hints.country ?? '') ? (hints.country ?? 'DE') : 'DE';
    return `${bank}${country}${random.characters(1, 'ABCDEFGHKLMNPRSTUVX')}0`;
  },
  examples: { real: [['DEUT', 'DE', 'FF'].join('')], synthetic: ['BANKDEF0', 'MIDLGB20XXX'] },
});
