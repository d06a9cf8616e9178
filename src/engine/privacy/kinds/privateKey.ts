import { encodeBase64Url } from '../base64Url';
import { definePrivacyKind } from '../definePrivacyKind';

const DASHES = '-----';
const PEM = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\s|\\n)*([^\s-][^\s]*)/;
/** To the end line where the text has it, else the first line alone. */
const FIND =
  /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----(?:[^-]{0,16384}(?:-(?!----)[^-]{0,64}){0,4}-----END (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----)?/g;

/** How the keys of RFC 9500 go on behind the header that all of their length share: RSA, DSA, P-256, P-384, P-521. */
const RFC_9500 = [
  'Cw0YNSqI9T1VFvRsIOejZ9f',
  'sPnoGUOnrpiSqt4XynxA',
  's4tJYOY75qjbqJqCl47x9jJE',
  'M38OPw+QhJ5CwpB5FtOTogN6K',
  'DLdVTfTN6kTQ3016jQz2w57c',
  'x0lVfsuiJ8yCDeHla9IhbYtA',
  'ObLW92AqkWunJXowVR2Z5',
  'DiVjMo36v2gYhga5EyQoHB1Y',
  'B2STcygqIf42Zdno32HTmN6E',
];

export const privateKey = definePrivacyKind({
  id: 'private-key',
  title: 'private key',
  group: 'secret',
  evidence: 'alone',
  find: FIND,
  needs: { text: ['PRIVATE KEY'], length: 27, joints: 10 },
  words: ['private key'],
  reserved: [
    {
      test: value => RFC_9500.some(piece => value.includes(piece)),
      reason: 'one of the test keys that RFC 9500 publishes',
    },
    {
      // DER begins with the byte 30, so base64 with M; OpenSSH's format with b3BlbnNz; encrypted PEM with a header and its colon.
      test: value => {
        const start = PEM.exec(value)?.[1];
        return start !== undefined && !/^(?:M|b3BlbnNz|\S*:)/.test(start);
      },
      reason: 'its body does not begin as a key does (X.690), so it holds none',
    },
  ],
  generate: random => {
    const body = encodeBase64Url(`synthetic, no key ${random.digits(30)}`);
    return `${DASHES}BEGIN PRIVATE KEY${DASHES}\n${body}\n${DASHES}END PRIVATE KEY${DASHES}\n`;
  },
  examples: {
    real: [
      [
        `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}`,
        'MIIEpAIBAAKCAQEA',
        `${DASHES}END RSA PRIVATE KEY${DASHES}`,
      ].join('\n'),
    ],
    synthetic: [
      [
        `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}`,
        ['MIIEowIBAAKCAQEA', RFC_9500[1], '+HRP7S'].join(''),
        `${DASHES}END RSA PRIVATE KEY${DASHES}`,
      ].join('\n'),
      [`${DASHES}BEGIN PRIVATE KEY${DASHES}`, 'c3ludGhldGlj', `${DASHES}END PRIVATE KEY${DASHES}`].join('\n'),
    ],
  },
});
