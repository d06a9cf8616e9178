import { definePrivacyKind } from '../definePrivacyKind';
import { saysNone } from '../saysNone';

const FIND =
  /(?<![\w.+-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'<>]{0,64}:[^\s/@"'<>]{1,128}@[\w.-]{1,253}|(?<![\w])(?:Password|Pwd)=[^\s;"']{1,128};/gi;

function readParts(value: string): {
  readonly user: string;
  readonly password: string;
  readonly host: string;
} {
  const [, user = '', password = '', host = ''] = /:\/\/([^:]*):([^@]*)@(.*)$/.exec(value) ?? [];
  return host === '' ? { user, password: value.replace(/^[^=]*=|;$/g, ''), host } : { user, password, host };
}

export const connectionString = definePrivacyKind({
  id: 'connection-string',
  title: 'address with a password',
  group: 'secret',
  evidence: 'alone',
  find: FIND,
  needs: {
    signs: ':=',
    text: ['://', 'Password=', 'password=', 'PASSWORD=', 'Pwd=', 'pwd=', 'PWD='],
    length: 6,
  },
  reserved: [
    { test: value => saysNone.pattern?.test(readParts(value).password) === true, reason: saysNone.reason },
    {
      test: value =>
        /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/.test(readParts(value).host),
      reason: 'its host is reserved by RFC 2606 and RFC 6761',
    },
  ],
  placeholders: [
    {
      test: value =>
        /^(?:127\.|10\.|192\.168\.|0\.0\.0\.0|host\.docker\.internal$|[\w-]+$)/.test(readParts(value).host),
      reason: 'of a host that only the machine or its own network knows',
    },
    {
      test: value => {
        const { user, password } = readParts(value);
        return password === user || isWeak(password) || !/\w/.test(password);
      },
      reason: 'a password that people take for examples',
    },
  ],
  generate: random => `postgres://app:not-a-real-password-${random.digits(6)}@db.example.com`,
  examples: {
    real: [['postgres://billing', 'vT9x2LqW7r@db7.kestrel-freight.io'].join(':')],
    synthetic: [['postgres://app', 'not-a-real-password@db.example.com'].join(':')],
    ignored: ['https://kestrel-freight.io/a:b'],
  },
});

/** Variables, and what everybody types. */
function isWeak(password: string): boolean {
  return /^[$%{<*]|^(?:pass(?:word|wd)?|pwd|secret|root|admin|user|postgres|mysql|mongo|redis|guest|rabbitmq|db|dev|local|x+|!changeme!|letmein|qwerty|\d{1,8}|pass\d*|p[a4]ssw[o0]rd\d*)$/i.test(
    password,
  );
}
