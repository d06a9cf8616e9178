import { definePrivacyKind } from '../definePrivacyKind';

export const ipv6 = definePrivacyKind({
  id: 'ipv6',
  title: 'IPv6 address',
  reserved: [
    { pattern: /^2001:0?db8:/i, reason: 'reserved for documentation by RFC 3849' },
    {
      pattern: /^(?:::1?$|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:|ff[0-9a-f]{2}:)/i,
      reason: 'of a special-purpose block in RFC 6890',
    },
  ],
  generate: random => {
    const group = () => random.int(0x1000, 0xffff).toString(16);
    return `2001:db8:${group()}:${group()}::${group()}`;
  },
  examples: {
    real: [['2a00', '1450', '4001', '', '200e'].join(':')],
    synthetic: ['2001:db8::1', '2001:0db8:85a3:0:0:8a2e:370:7334', '::1'],
  },
});
