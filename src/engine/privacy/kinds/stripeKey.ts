import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const stripeKey = definePrivacyKind({
  id: 'stripe-key',
  title: 'Stripe key',
  group: 'secret',
  evidence: 'alone',
  find: inText(String.raw`(?:(?:sk|rk)_(?:live|test)|pk_test)_[0-9A-Za-z]{10,250}`),
  needs: { text: ['k_live_', 'k_test_'], length: 18, run: 10 },
  words: ['stripe key', 'stripe secret key'],
  reserved: [
    {
      pattern: /^(?:sk|rk|pk)_test_[0-9A-Za-z]{10,}$/,
      reason: "a key of Stripe's test mode, which moves no money",
    },
  ],
  generate: random => `sk_test_${random.characters(24, ALPHABET)}`,
  examples: {
    real: [['sk', 'live', 'a1B2c3D4e5F6g7H8i9J0k1L2'].join('_')],
    synthetic: [['sk', 'test', 'a1B2c3D4e5F6g7H8i9J0k1L2'].join('_')],
  },
});
