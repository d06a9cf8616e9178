import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const awsAccessKey = definePrivacyKind({
  id: 'aws-access-key',
  title: 'AWS access key id',
  group: 'secret',
  evidence: 'alone',
  find: inText(String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}`),
  needs: { text: ['AKIA', 'ASIA'], length: 20, run: 20 },
  words: ['aws access key id'],
  reserved: [
    {
      pattern: /^(?:AKIA|ASIA)[A-Z2-7]{9}EXAMPLE$/,
      reason: "ends in EXAMPLE, as the keys of AWS's documentation do",
    },
  ],
  generate: random => `AKIA${random.characters(9, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}EXAMPLE`,
  examples: {
    real: [['AKIA', 'QWERTYUI', 'OPASDFGH'].join('')],
    synthetic: [['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')],
  },
});
