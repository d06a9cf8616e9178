import { definePrivacyKind } from '../definePrivacyKind';

const BLOCKS = ['192.0.2.', '198.51.100.', '203.0.113.'] as const;

export const ipv4 = definePrivacyKind({
  id: 'ipv4',
  title: 'IPv4 address',
  reserved: [
    {
      pattern: /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/,
      reason: 'reserved for documentation by RFC 5737',
    },
    {
      pattern: /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/,
      reason: 'for private networks by RFC 1918 and RFC 6598',
    },
    {
      pattern: /^(?:0\.|127\.|169\.254\.|198\.1[89]\.|2[2-5]\d\.)/,
      reason: 'of a special-purpose block in RFC 6890, not of a host on the internet',
    },
  ],
  generate: random => random.pick(BLOCKS) + String(random.int(1, 254)),
  examples: {
    real: [['81', '2', '69', '160'].join('.')],
    synthetic: ['192.0.2.1', '198.51.100.77', '203.0.113.254', '10.0.0.1', '127.0.0.1'],
  },
});
