import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const bic = definePrivacyKind({
  id: 'bic',
  title: 'bank identifier code',
  group: 'finance',
  evidence: 'key',
  find: inText(String.raw`[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?`),
  words: ['bic', 'swift', 'swift code', 'bic code', 'bank identifier code'],
  isSlight: true,
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
