import { encodeBase64Url } from '../base64Url';
import { definePrivacyKind } from '../definePrivacyKind';

const DASHES = '-----';
const PEM = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*([^\s-][^\s]*)/;

export const privateKey = definePrivacyKind({
  id: 'private-key',
  title: 'private key',
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
