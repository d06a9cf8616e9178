import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const ukNino = definePrivacyKind({
  id: 'uk-nino',
  title: 'UK national insurance number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]`, 'i'),
  needs: { digits: 6, number: 6 },
  alone: /^[A-Z]{2} ?\d/i,
  words: ['nino', 'ni number', 'national insurance', 'national insurance number', 'ni no'],
  country: 'GB',
  reserved: [
    {
      pattern: /^(?:[DFIQUV][A-Z]|[A-Z][DFIOQUV]|BG|GB|KN|NK|NT|TN|ZZ) ?\d\d ?\d\d ?\d\d ?[A-D]$/i,
      reason: 'of a prefix that HMRC does not use (NIM39110)',
    },
  ],
  generate: random => `QQ${random.digits(6)}${random.characters(1, 'ABCD')}`,
  examples: { real: [['AB', '123456', 'C'].join('')], synthetic: ['QQ123456C', 'QQ 12 34 56 A'] },
});
