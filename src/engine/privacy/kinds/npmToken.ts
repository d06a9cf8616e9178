import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { saysNone } from '../saysNone';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const npmToken = definePrivacyKind({
  id: 'npm-token',
  title: 'npm token',
  group: 'secret',
  evidence: 'alone',
  find: inText('npm_[0-9A-Za-z]{36}'),
  needs: { text: ['npm_'], length: 40, run: 36 },
  reserved: [saysNone],
  generate: random => `npm_NotARealToken${random.characters(23, ALPHABET)}`,
  examples: {
    real: [['npm_', 'k3J9mQ2xV7bN5cT8wL1z', 'R4yH6gF0dS2pA9eU'].join('')],
    synthetic: [['npm_', 'NotARealToken', 'k3J9mQ2xV7bN5cT8wL1zR4y'].join('')],
  },
});
