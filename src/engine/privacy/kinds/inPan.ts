import { definePrivacyKind } from '../definePrivacyKind';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const inPan = definePrivacyKind({
  id: 'in-pan',
  title: 'Indian permanent account number',
  reserved: [
    { pattern: /^[A-Z]{5}0000[A-Z]$/i, reason: 'of serial number 0000; they are issued from 0001 on' },
  ],
  generate: random =>
    `${random.characters(3, LETTERS)}P${random.characters(1, LETTERS)}0000${random.characters(1, LETTERS)}`,
  examples: { real: [['BNZPM', '2501', 'F'].join('')], synthetic: ['ABCPE0000F'] },
});
