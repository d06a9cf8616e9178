import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const slackToken = definePrivacyKind({
  id: 'slack-token',
  title: 'Slack token',
  group: 'secret',
  evidence: 'alone',
  find: inText(String.raw`xox[abprs]-[0-9A-Za-z-]{10,250}`),
  needs: { text: ['xox'], length: 15, joints: 1 },
  words: ['slack token', 'slack bot token'],
  reserved: [{ pattern: /^xox[abprs]-0{10,13}-/, reason: 'of workspace 0, which Slack does not have' }],
  generate: random =>
    `xoxb-${'0'.repeat(12)}-${random.fill('!###########')}-${random.characters(24, ALPHABET)}`,
  examples: {
    real: [['xoxb', '123456789012', '123456789012', 'abcdefABCDEF012345678901'].join('-')],
    synthetic: [['xoxb', '000000000000', '123456789012', 'abcdefABCDEF012345678901'].join('-')],
  },
});
