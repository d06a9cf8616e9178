import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const inPan = definePrivacyKind({
  id: 'in-pan',
  title: 'Indian permanent account number',
  group: 'national-id',
  evidence: 'key',
  find: inText(String.raw`[A-Z]{3}[ABCFGHJLPTK][A-Z]\d{4}[A-Z]`),
  needs: { digits: 4, code: 10 },
  alone: /^[A-Z]{5}\d/,
  words: ['pan', 'pan number', 'pan card', 'permanent account number', 'pan no'],
  country: 'IN',
  placeholders: [
    { pattern: /^(?:ABC|AAA|XYZ)P[A-Z](?:1234|9999)[A-Z]$/, reason: 'the form that instructions print' },
  ],
  reserved: [
    { pattern: /^[A-Z]{5}0000[A-Z]$/i, reason: 'of serial number 0000; they are issued from 0001 on' },
  ],
  generate: random =>
    `${random.characters(3, LETTERS)}P${random.characters(1, LETTERS)}0000${random.characters(1, LETTERS)}`,
  examples: { real: [['BNZPM', '2501', 'F'].join('')], synthetic: ['ABCPE0000F'] },
});
