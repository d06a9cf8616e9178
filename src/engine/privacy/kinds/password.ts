import { definePrivacyKind } from '../definePrivacyKind';
import { saysNone } from '../saysNone';

/** Four kinds of characters, or three in a longer text, and none of the words that people put into made-up ones. */
function isStrong(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter(pattern => pattern.test(value)).length;
  const turns = value.match(/[a-z][A-Z0-9]|[A-Z][0-9]|\d[A-Za-z]/g)?.length ?? 0;
  if (
    value.length >= 12 &&
    !/^[0-9a-f]+$/i.test(value) &&
    turns >= 3 &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value)
  )
    return true;
  // Words, as labels are.
  if (value.split(/[-_.]/).every(word => /^\p{Lu}?\p{Ll}*$/u.test(word))) return false;
  const repeats = value.length / new Set(value).size;
  return repeats < 2 && kinds >= (value.length >= 10 ? 3 : 4);
}

export const password = definePrivacyKind({
  id: 'password',
  title: 'password',
  group: 'secret',
  evidence: 'key',
  find: /(?<!\S)[^\s]{8,64}(?!\S)/g,
  check: value =>
    saysNone.pattern?.test(value) === true ||
    (isStrong(value) && !/^(?:[$%{<(*]|https?:|\/)|[>)}]$/.test(value)),
  words: [
    'password',
    'passwd',
    'pwd',
    'passphrase',
    'user password',
    'db password',
    'passwort',
    'kennwort',
    'mot de passe',
    'mdp',
    'contrasena',
    'clave',
    'wachtwoord',
    'senha',
    'palavra passe',
    'losenord',
    'passord',
    'adgangskode',
    'salasana',
    'haslo',
    '密码',
    'パスワード',
    '비밀번호',
    'smtp pass',
    'db pass',
    'user pass',
    'admin pass',
    'mail pass',
    'ftp pass',
    'ssh pass',
    'root pass',
    'redis pass',
    'mysql pass',
    'postgres pass',
    'login pass',
    'clave de acceso',
    'zugangskennwort',
    'hasło',
  ],
  notWords: [
    'curp',
    'unica',
    'hash',
    'digest',
    'policy',
    'regex',
    'pattern',
    'message',
    'label',
    'error',
    'hint',
    'url',
    'reset',
    'algorithm',
    'encoder',
    'hasher',
    'invalid',
    'salt',
  ],
  reserved: [saysNone],
  placeholders: [
    {
      pattern:
        /p[a@4][\\s$5]{2,4}(?:w|$)|secret|qwert|letmein|welcome|admin|abc|1234|asdf|hunter2|correct.?horse|test|user|demo|foo|login|root/i,
      reason: 'a password that people take for examples',
    },
    {
      pattern: /^\$(?:2[aby]|argon2|5|6|1|P)\$|^\{?(?:SHA|SSHA|bcrypt|MD5)/i,
      reason: 'a hash, not a password',
    },
  ],
  generate: random => `Not-a-real-passw0rd-${random.digits(6)}`,
  examples: {
    real: [['vT9x2', 'LqW7r!'].join('')],
    synthetic: ['Not-a-real-passw0rd-004711'],
    ignored: [['vT9x2', 'LqW7r!'].join('')],
  },
});
