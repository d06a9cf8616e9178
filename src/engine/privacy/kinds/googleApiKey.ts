import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { saysNone } from '../saysNone';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const googleApiKey = definePrivacyKind({
  id: 'google-api-key',
  title: 'Google API key',
  group: 'secret',
  evidence: 'alone',
  find: inText(String.raw`AIza[\w-]{35}`),
  needs: { text: ['AIza'], length: 39 },
  reserved: [saysNone],
  generate: random => `AIzaSy-not-a-real-key-${random.characters(17, ALPHABET)}`,
  examples: {
    real: [['AIza', 'SyB4x7Kq9LmN2pR5tV8wZ1', 'cF6hJ3dG0aQeS'].join('')],
    synthetic: [['AIza', 'Sy-not-a-real-key-0123456789abcdefg'].join('')],
  },
});
