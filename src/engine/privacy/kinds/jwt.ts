import { decodeBase64Url, encodeBase64Url } from '../base64Url';
import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

function readPart(token: string, index: number): string {
  return decodeBase64Url(token.split('.')[index] ?? '') ?? '';
}

export const jwt = definePrivacyKind({
  id: 'jwt',
  title: 'JSON Web Token',
  group: 'secret',
  evidence: 'alone',
  find: inText(String.raw`eyJ[\w-]{8,8000}\.[\w-]{4,16000}\.[\w-]{0,2000}`),
  needs: { text: ['eyJ'], length: 18, dots: 2 },
  check: value => /"alg"\s*:/.test(readPart(value, 0)),
  placeholders: [
    {
      test: value => /"sub"\s*:\s*"1234567890"/.test(readPart(value, 1)),
      reason: 'the sample of jwt.io',
    },
  ],
  words: ['jwt', 'token', 'access token', 'id token', 'bearer'],
  reserved: [
    {
      test: value => /"alg"\s*:\s*"none"/i.test(readPart(value, 0)),
      reason: 'unsecured (RFC 7519, section 6): nobody accepts it as signed',
    },
    {
      test: value =>
        /"iss"\s*:\s*"(?:https?:\/\/)?(?:[a-z0-9-]+\.)*example(?:\.(?:com|net|org))?[/"]/i.test(
          readPart(value, 1),
        ),
      reason: 'its issuer is a domain that RFC 2606 reserves',
    },
  ],
  generate: random => {
    const issuedAt = 1_700_000_000 + random.int(0, 50_000_000);
    const claims = {
      iss: 'https://auth.example.com',
      sub: random.digits(10),
      iat: issuedAt,
      exp: issuedAt + 3600,
    };
    const header = encodeBase64Url(JSON.stringify({ alg: 'none', typ: 'JWT' }));
    return `${header}.${encodeBase64Url(JSON.stringify(claims))}.${encodeBase64Url('synthetic, not a signature')}`;
  },
  examples: {
    real: [
      [encodeBase64Url('{"alg":"HS256","typ":"JWT"}'), encodeBase64Url('{"sub":"7"}'), 'c2ln'].join('.'),
    ],
    synthetic: [[encodeBase64Url('{"alg":"none"}'), encodeBase64Url('{"sub":"7"}'), ''].join('.')],
  },
});
