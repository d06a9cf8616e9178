import { definePrivacyKind } from '../definePrivacyKind';

export const ukNino = definePrivacyKind({
  id: 'uk-nino',
  title: 'UK national insurance number',
  reserved: [
    {
      pattern: /^(?:[DFIQUV][A-Z]|[A-Z][DFIOQUV]|BG|GB|KN|NK|NT|TN|ZZ) ?\d\d ?\d\d ?\d\d ?[A-D]$/i,
      reason: 'of a prefix that HMRC does not use (NIM39110)',
    },
  ],
  generate: random => `QQ${random.digits(6)}${random.characters(1, 'ABCD')}`,
  examples: { real: [['AB', '123456', 'C'].join('')], synthetic: ['QQ123456C', 'QQ 12 34 56 A'] },
});
