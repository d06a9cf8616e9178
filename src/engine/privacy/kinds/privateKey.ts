import { encodeBase64Url } from '../base64Url';
import { definePrivacyKind } from '../definePrivacyKind';

const DASHES = '-----';
const PEM = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\s|\\n)*([^\s-][^\s]*)/;
/** To the end line where the text has it, else the first line alone. */
const FIND =
  /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----(?:[^-]{0,16384}(?:-(?!----)[^-]{0,64}){0,4}-----END (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----)?/g;

export const privateKey = definePrivacyKind({
  id: 'private-key',
  title: 'private key',
  group: 'secret',
  evidence: 'alone',
  find: FIND,
  needs: { text: ['PRIVATE KEY'] },
  words: ['private key'],
  reserved: [
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
      [`${DASHES}BEGIN PRIVATE KEY${DASHES}`, 'c3ludGhldGlj', `${DASHES}END PRIVATE KEY${DASHES}`].join('\n'),
    ],
  },
});
