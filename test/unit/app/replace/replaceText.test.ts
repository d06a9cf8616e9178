import { beforeAll, describe, expect, it } from 'vitest';

import type { Synthesizer } from '../../../../src/engine/privacy/replace/synthesizer';
import { openSynthesizer } from '../../../../src/app/replace';
import { applyEdits } from '../../../../src/app/replace/edit';
import { replaceText, type ReplaceTextOptions } from '../../../../src/app/replaceText';
import { scanText } from '../../../../src/app/scan/scanText';
import { CANARIES, CANARY_DOCUMENTS, canariesIn } from '../../../support/canaries';

const { email, ssn } = CANARIES;
const address = (local: string, domain = 'gmail.com'): string => [local, domain].join('@');

let synthesizer: Synthesizer;
beforeAll(async () => {
  synthesizer = await openSynthesizer('a secret for tests');
});

function replaced(text: string, path: string, request: Partial<ReplaceTextOptions> = {}): string {
  return applyEdits(text, replaceText(text, path, { synthesizer, ...request }).replacements);
}

function replacedJson(value: unknown, request: Partial<ReplaceTextOptions> = {}): Record<string, string> {
  return JSON.parse(replaced(JSON.stringify(value), 'a.json', request)) as Record<string, string>;
}

describe('every type of document', () => {
  it.each(Object.entries(CANARY_DOCUMENTS))('%s holds no finding afterwards', (path, text) => {
    const result = replaced(text, path);
    expect(scanText(result, path).findings).toEqual([]);
    expect(
      canariesIn(result).filter(value => value !== CANARIES.iban && !CANARIES.iban.includes(value)),
    ).toEqual([]);
    expect(replaced(result, path)).toBe(result);
  });
});

describe('one person', () => {
  const person = {
    firstName: 'Margaret',
    lastName: 'Okonkwo',
    fullName: 'Margaret Okonkwo',
    displayName: 'M. Okonkwo',
    sortName: 'Okonkwo, Margaret',
    initials: 'M.O.',
    username: 'mokonkwo',
    email: address('margaret.okonkwo'),
    avatar: 'https://cdn.example.com/u/margaret-okonkwo.png',
    notes: `Margaret wrote from ${address('margaret.okonkwo')}.`,
  };

  it('stays one person in all that is made of the names', () => {
    const { firstName = '', lastName = '', ...others } = replacedJson(person);
    const [one, other] = [firstName.toLowerCase(), lastName.toLowerCase()];
    const [initial, second] = [firstName.charAt(0), lastName.charAt(0)];
    expect([firstName, lastName]).not.toContain('Margaret');
    expect(others).toMatchObject({
      fullName: `${firstName} ${lastName}`,
      displayName: `${initial}. ${lastName}`,
      initials: `${initial}.${second}.`,
      username: `${initial}${lastName}`.toLowerCase(),
      avatar: `https://cdn.example.com/u/${one}-${other}.png`,
      email: expect.stringMatching(new RegExp(`^${one}\\.${other}@\\w+\\.example\\.(?:com|net|org)$`)),
      notes: `${firstName} wrote from ${others['email']!}.`,
    });
  });

  it('is told by the address where rows have no columns', () => {
    const row = (given: string, family: string, mail: string): string =>
      `INSERT INTO users VALUES (1, '${given}', '${family}', '${mail}', 'Margaret Street');\n`;
    const result = replaced(row('Margaret', 'Okonkwo', address('margaret.okonkwo')), 'a.sql');
    const [, given = '', family = '', mail = ''] = /\(1, '(\w+)', '(\w+)', '([^']+)'/.exec(result) ?? [];
    expect(mail).toMatch(new RegExp(`^${given}\\.${family}@`, 'i'));
    expect(replaced(row('Status', 'Open', address('margaret.okonkwo')), 'a.sql')).toContain(
      "'Status', 'Open'",
    );
  });

  it('gets a date of birth and a national number that agree', () => {
    const birth = ['811', '228'].join('');
    const result = replacedJson({
      email: address('a.quillfeather'),
      dateOfBirth: '1981-12-28',
      personnummer: `${birth}-${['98', '74'].join('')}`,
    });
    expect(result['personnummer']?.slice(0, 6)).toBe(result['dateOfBirth']?.slice(2).replaceAll('-', ''));
    expect(Math.abs(Number(result['dateOfBirth']?.slice(0, 4)) - 1981)).toBeLessThanOrEqual(2);
  });

  it('keeps the language and the script of the names', () => {
    const japanese = replacedJson({
      姓: '佐藤',
      名: '陽葵',
      氏名: '佐藤 陽葵',
      email: address('himari.sato'),
    });
    expect(japanese['氏名']).toBe(`${japanese['姓']!} ${japanese['名']!}`);
    expect(japanese['氏名']).toMatch(
      /^\p{Script=Han}+ [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u,
    );
  });
});

describe('a value', () => {
  it('becomes the same wherever and however it is written, and another one with another secret', async () => {
    const real = ['+1', '415', '867', '5309'];
    const phones = [
      real.join(' '),
      real.join(''),
      `(${real[1]!}) ${real[2]!}-${real[3]!}`,
      real.slice(1).join('.'),
    ];
    const numbers = phones.map(phone => replacedJson({ phone })['phone']!.replace(/\D/g, '').slice(-10));
    expect(new Set(numbers).size).toBe(1);
    const other = await openSynthesizer('another secret for tests');
    expect(replacedJson({ email })['email']).not.toBe(
      replacedJson({ email }, { synthesizer: other })['email'],
    );
  });

  it.each([
    ['its case', 'email', email.toUpperCase(), /^[A-Z.]+@[A-Z.]+$/],
    ['its separators', 'ssn', ssn, /^\d{3}-\d\d-\d{4}$/],
    ['no separators', 'iban', ['NL65', 'RABO', '0317465820'].join(''), /^NL\d\d[A-Z]{4}\d{10}$/],
    [
      'groups',
      'iban',
      ['NL65', 'RABO', '0317', '4658', '20'].join(' '),
      /^NL\d\d [A-Z]{4} \d{4} \d{4} \d\d$/,
    ],
    ['the network of a card', 'cardNumber', ['3782', '822463', '10013'].join(' '), /^3\d{3} \d{6} \d{5}$/],
    [
      'the country of a telephone number',
      'phone',
      ['+33', '1', '42', '68', '53', '00'].join(' '),
      /^\+33 \d( \d\d){4}$/,
    ],
    ['a number of IPv4', 'ip', ['81', '2', '69', '160'].join('.'), /^\d+(?:\.\d+){3}$/],
    ['the order of a date', 'dateOfBirth', '23.07.1991', /^\d\d\.\d\d\.19\d\d$/],
    ['the time of an instant', 'dateOfBirth', '1984-03-12T07:30:00Z', /^19\d\d-\d\d-\d\dT07:30:00Z$/],
    [
      'the scheme of an address',
      'dsn',
      ['postgres://app', 'vT9x2LqW7r@db7.kestrel-freight.io'].join(':'),
      /^postgres:\/\/app:[^@]+@db7\.kestrel-freight\.io$/,
    ],
  ])('keeps %s', (_title, name, value, form) => {
    const result = replacedJson({ [name]: value, contact: address('m.okonkwo') })[name];
    expect(result).toMatch(form);
    expect(result).not.toBe(value);
  });

  it('stays a number where it was one', () => {
    const digits = ssn.replaceAll('-', '');
    const result = replaced(`{"ssn": ${digits}, "text": "${ssn}"}`, 'a.json');
    const { ssn: number, text } = JSON.parse(result) as { ssn: number; text: string };
    expect(String(number)).toHaveLength(digits.length);
    expect(String(number)).not.toBe(digits);
    expect(text).toBe(String(number).replace(/^(\d{3})(\d\d)(\d{4})$/, '$1-$2-$3'));
  });

  it('alone in a sentence becomes a placeholder that the scanner knows', () => {
    const text = JSON.stringify({ note: 'Patient name: Margaret Okonkwo. She was born on 1984-03-12.' });
    expect(scanText(text, 'a.json').findings.map(({ kind }) => kind)).toEqual(['person-name', 'birth-date']);
    const result = replaced(text, 'a.json');
    expect(scanText(result, 'a.json').findings).toEqual([]);
    expect(result).toMatch(/"Patient name: \p{Lu}\p{L}+ Doe\. She was born on 18\d\d-\d\d-\d\d\."/u);
  });

  it('of a person keeps its title', () => {
    const text = JSON.stringify([
      { kontakt: 'Herrn Okonkwo', email },
      { name: 'Señora Oterdahl', email },
    ]);
    expect(replaced(text, 'a.json')).toMatch(/"Herrn \p{L}+".*"Señora \p{L}+"/u);
    expect(replaced(text, 'a.json')).not.toMatch(/Okonkwo|Oterdahl/);
  });

  it('is replaced where no scan finds it: in an address, in base64, as a key, in a user name that refers to it', () => {
    const name = ['Margaret', 'Okonkwo'].join(' ');
    const value = {
      users: [{ fullName: name, email, login: 'm_okonkwo' }],
      link: `https://example.com/?to=${encodeURIComponent(email)}`,
      header: `Basic ${Buffer.from(`${email}:example`).toString('base64')}`,
      byName: { [name]: 1 },
      comments: [{ by: 'm_okonkwo' }],
    };
    const result = JSON.parse(replaced(JSON.stringify(value), 'a.json')) as typeof value;
    const [user] = result.users;
    expect(result.link).toBe(`https://example.com/?to=${encodeURIComponent(user!.email)}`);
    expect(Buffer.from(result.header.slice(6), 'base64').toString()).toBe(`${user!.email}:example`);
    expect(Object.keys(result.byName)).toEqual([user!.fullName]);
    expect(result.comments[0]!.by).toBe(user!.login);
    expect(user!.login).not.toContain('okonkwo');
  });
});

describe('a secret', () => {
  const pem = (body: string): string =>
    [
      ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
      ...(body.match(/.{1,64}/g) ?? []),
      ['-----END', 'PRIVATE KEY-----'].join(' '),
    ].join('\n');
  const key = pem(`MIIE${'vQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(9)}`);

  it.each([
    ['a file of its own', 'key.pem', `${key}\n`],
    ['JSON', 'a.json', JSON.stringify({ private_key: key }, null, 2)],
    ['a YAML block', 'a.yaml', `key: |\n  ${key.replaceAll('\n', '\n  ')}\nother: 1\n`],
    ['a template string', 'a.ts', `export const key = \`${key}\`;\n`],
    ['an environment variable', '.env', `KEY="${key.replaceAll('\n', '\\n')}"\n`],
  ])('that is a private key in %s keeps its frame and lines', (_title, path, text) => {
    const result = replaced(text, path);
    expect(scanText(result, path).findings).toEqual([]);
    expect(result).not.toContain('MIIE');
    expect(result.replace(/[A-Za-z0-9+/]{20,}/g, 'x')).toBe(text.replace(/[A-Za-z0-9+/]{20,}/g, 'x'));
  });
});

describe('what is left alone', () => {
  const text = `a: ${email} # fauxture-ignore\nb: ${email}\nc: ${ssn}\n`;

  it('is what a comment says to ignore, also where the value is replaced elsewhere', () => {
    const lines = replaced(text, 'a.yaml').split('\n');
    expect(lines[0]).toBe(`a: ${email} # fauxture-ignore`);
    expect(lines[1]).not.toContain(email);
  });

  it('is what is not accepted', () => {
    const result = replaced(text, 'a.yaml', { accept: ({ line }) => line === 1 });
    expect(result.split('\n').map(line => line.includes(email) || line.includes(ssn))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('is a name whose record stays real; then it becomes a placeholder if it alone is accepted', () => {
    const json = JSON.stringify({ fullName: 'Margaret Okonkwo', email });
    const result = replaced(json, 'a.json', { accept: ({ kind }) => kind === 'person-name' });
    expect(JSON.parse(result)).toEqual({ fullName: expect.stringMatching(/^\S+ Doe$/), email });
    expect(scanText(result, 'a.json').findings.map(({ kind }) => kind)).toEqual(['email']);
  });
});
