import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

const BLOCKS = ['192.0.2.', '198.51.100.', '203.0.113.'] as const;

export const ipv4 = definePrivacyKind({
  id: 'ipv4',
  title: 'IPv4 address',
  group: 'technical',
  evidence: 'key',
  find: inText(String.raw`(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\/\d)`),
  needs: { digits: 4, dots: 3 },
  // A version begins with a low number.
  alone: /^(?:2[4-9]|[3-9]\d|[12]\d\d)\./,
  check: value => !/\.0$|^0|^(?:\d\.){3}\d$/.test(value) || /^(?:0|127|10)\./.test(value),
  words: [
    'ip',
    'ip address',
    'ipv4',
    'client ip',
    'remote addr',
    'remote address',
    'source ip',
    'last login ip',
    'x forwarded for',
    'adresse ip',
    'ip adresse',
    'direccion ip',
    'host',
    'hostname',
    'server',
    'nameserver',
    'gateway',
    'from',
    'client',
    'remote',
    'peer',
    'source',
    'forwarded',
    'login',
    'visitor',
    'destination',
    'addr',
    'address',
  ],
  isSlight: true,
  notWords: ['version', 'release', 'firmware', 'build', 'section', 'oid', 'chapter'],
  placeholders: [
    {
      pattern:
        /^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.1|9\.9\.9\.9|149\.112\.112\.112|208\.67\.22[02]\.22[02]|4\.2\.2\.\d|4\.4\.4\.4)$/,
      reason: 'of a public name server',
    },
    {
      pattern:
        /^(\d{1,3})\.\1\.\1\.\1$|^(?:1\.2\.3\.4|5\.6\.7\.8|4\.3\.2\.1|11\.22\.33\.44|12\.34\.56\.78|123\.45\.67\.89|111\.222\.\d+\.\d+)$/,
      reason: 'a run of digits, as people type for an example',
    },
  ],
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
