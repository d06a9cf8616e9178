import { describe, expect, it } from 'vitest';
import { scanText } from '../../../../src/app/scan/scanText';
import { fieldsOf } from '../../../support/documentFields';

const encode = (text: string) => Buffer.from(text).toString('base64');
const mail = ['anke.wendt', 'gmx.de'].join('@');

describe('base64 is read as what it encodes', () => {
  it('a recorded body gives its fields, which stand where their signs are', () => {
    const body = encode(JSON.stringify({ name: 'Anke Wendt', mail }));
    const text = JSON.stringify({ encoding: 'base64', text: body });
    const inner = fieldsOf(text, 'session.har').filter(({ quoting }) => quoting === 'base64');
    expect(inner.map(({ key, value }) => `${key} ${value}`)).toEqual(['name Anke Wendt', `mail ${mail}`]);
    const found = scanText(text, 'session.har').findings.find(({ kind }) => kind === 'email')!;
    expect(
      Buffer.from(
        text.slice(found.start - ((found.start - text.indexOf(body)) % 4), found.end),
        'base64',
      ).toString(),
    ).toContain(mail.slice(1, -1));
  });

  it('credentials give the user and the password', () => {
    const text = `Authorization: "Basic ${encode(`${mail}:tulpe-4711-Xy`)}"`;
    expect(fieldsOf(text, 'a.yaml').map(({ key, value }) => `${key} ${value}`)).toEqual([
      `username ${mail}`,
      'password tulpe-4711-Xy',
    ]);
  });

  it('pictures, hashes and ids stay as they are', () => {
    for (const value of [
      encode('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'),
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      '507f1f77bcf86cd799439011',
      'constantinopolitan',
    ])
      expect(fieldsOf(JSON.stringify({ value }), 'a.json').map(field => field.value)).toEqual([value]);
  });
});

it('contact cards give each property by its name', () => {
  const card = 'BEGIN:VCARD\nTEL;TYPE=CELL:+45 28 18 11 17\nBDAY:1991-03-02\nEND:VCARD\n';
  const named = fieldsOf(card, 'card.txt').map(({ key, value }) => `${key} ${value}`);
  expect(named).toContain('TEL +45 28 18 11 17');
  expect(named).toContain('BDAY 1991-03-02');
});

it('a column called sha256 leaves the first row a header', () => {
  expect(fieldsOf('email,sha256\na,b\n', 'a.csv').map(({ key }) => key)).toEqual(['email', 'sha256']);
});
