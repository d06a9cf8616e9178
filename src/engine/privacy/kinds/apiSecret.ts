import { definePrivacyKind } from '../definePrivacyKind';
import { saysNone } from '../saysNone';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Text as a random generator makes it: letters and digits mixed all through, few of them twice. */
function isRandom(value: string): boolean {
  const changes = value.match(/[a-zA-Z](?=\d)|\d(?=[a-zA-Z])|[a-z](?=[A-Z])/g)?.length ?? 0;
  return changes >= 5 && new Set(value).size >= 10;
}

export const apiSecret = definePrivacyKind({
  id: 'api-secret',
  title: 'API key or token',
  group: 'secret',
  evidence: 'key',
  find: /(?<![\w+/=.~-])(?:Bearer )?[\w+/=.~-]{20,512}(?![\w+/=.~-])/g,
  check: value =>
    saysNone.pattern?.test(value) === true || (isRandom(value) && !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)),
  words: [
    'api key',
    'apikey',
    'api secret',
    'secret key',
    'secret',
    'client secret',
    'access token',
    'auth token',
    'authentication token',
    'private token',
    'bearer token',
    'refresh token',
    'app secret',
    'webhook secret',
    'signing secret',
    'encryption key',
    'jwt secret',
    'session secret',
    'consumer secret',
    'access key secret',
    'api token',
    'authorization',
    'secret access key',
    'aws secret access key',
    'secret token',
    'service key',
    'account key',
    'storage key',
    'azure storage key',
    'storage account key',
    'shared access key',
    'signing key',
    'master key',
    'private key id secret',

    'api token secret',
    'bot token',
    'personal access token',
    'webhook key',
    'license secret',
  ],
  notWords: [
    'url',
    'uri',
    'path',
    'name',
    'type',
    'hash',
    'id',
    'file',
    'public',
    'publishable',
    'expires',
    'endpoint',
    'scope',
    'csrf',
    'page',
    'next',
    'continuation',
  ],
  reserved: [
    saysNone,
    { pattern: /EXAMPLE(?:KEY)?$/, reason: "ends in EXAMPLE, as the keys of AWS's documentation do" },
    { pattern: /^(?:tok|sk|pk|rk|client)_test_/, reason: 'of a test mode, in which it moves nothing' },
  ],
  placeholders: [
    {
      pattern: /abcdef|123456|(.)\1{4}|xxxx|secret|token|password/i,
      reason: 'a run of characters, as people type for an example',
    },
  ],
  generate: random => `not-a-real-secret-${random.characters(20, ALPHABET)}`,
  examples: {
    real: [['q8Zt2Lm9', 'Xw4Rk7Vb', 'N3cY6dP1'].join('')],
    synthetic: ['not-a-real-secret-a1b2c3d4e5f6g7h8i9j0'],
    ignored: [['q8Zt2Lm9', 'Xw4Rk7Vb', 'N3cY6dP1'].join('')],
  },
});
