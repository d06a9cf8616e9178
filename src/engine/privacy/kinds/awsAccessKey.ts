import { definePrivacyKind } from '../definePrivacyKind';

export const awsAccessKey = definePrivacyKind({
  id: 'aws-access-key',
  title: 'AWS access key id',
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
