import { definePrivacyKind } from '../definePrivacyKind';

const FIND = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:]|\.\w)/gi;

/** Eight groups, or fewer with one `::` (RFC 4291, 2.2). */
function isAddress(value: string): boolean {
  const groups = value.split(':');
  const gaps = value.match(/::/g)?.length ?? 0;
  if (/:::|^:[^:]|[^:]:$/.test(value) || gaps > 1) return false;
  return gaps === 1 ? groups.length <= 9 && /[0-9a-f]/i.test(value) : groups.length === 8;
}

export const ipv6 = definePrivacyKind({
  id: 'ipv6',
  title: 'IPv6 address',
  group: 'technical',
  evidence: 'alone',
  find: FIND,
  needs: { signs: ':', joints: 2 },
  check: value => isAddress(value) && /^(?:[23][0-9a-f]{3}:|::1?$|f[cdef])/i.test(value),
  placeholders: [
    {
      pattern: /^(?:2001:4860:4860:|2606:4700:4700:|2620:fe::|2620:119:3[35]:)/i,
      reason: 'of a public name server',
    },
  ],
  words: [
    'ip',
    'ip address',
    'ipv6',
    'client ip',
    'remote addr',
    'remote address',
    'source ip',
    'last login ip',
  ],
  isSlight: true,
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
