import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../../../../src/engine/privacy/judge/judgeDocument';
import { readDocument } from '../../../../../src/read/documents/readDocument';

const address = (local: string, domain = 'kestrel-freight.io') => [local, domain].join('@');

/** `kind value` of what may be real. */
function find(text: string, path = 'notes.txt'): string[] {
  return judgeDocument(readDocument(text, path).fields)
    .filter(({ verdict }) => verdict !== 'synthetic')
    .map(({ field, kind, start, end }) => `${kind.id} ${field.value.slice(start, end)}`);
}

describe('beside an e-mail address that may be real', () => {
  it('a name is found of which the address is made, whatever its field is called', () => {
    const record = (mail: string) => JSON.stringify({ ref: 'Jürgen Lüdtke', shop: 'Blue Note', mail });
    expect(find(record(address('j.luedtke')), 'a.json')).toContain('person-name Jürgen Lüdtke');
    expect(find(record(address('luedtke65')), 'a.json')).toContain('person-name Jürgen Lüdtke');
    expect(find(record(address('a.brandt')), 'a.json')).toEqual([`email ${address('a.brandt')}`]);
    expect(find(record(address('j.luedtke', 'example.com')), 'a.json')).toEqual([]);
  });

  it('rows without a header give the name, the street and the postcode', () => {
    const row = [17, 'Marieke Hoekstra', address('marieke.hoekstra'), 'Molenweg 12', '3512 KL', 'Utrecht'];
    expect(find(`${row.join(',')}\n`, 'raw.csv')).toEqual([
      'person-name Marieke Hoekstra',
      `email ${address('marieke.hoekstra')}`,
      'street-address Molenweg 12',
      'postcode 3512 KL',
    ]);
  });

  it('a letter gives whom it addresses and where she lives', () => {
    const mail = address('p.nowak');
    const letter = `Dear Joanna Krawczyk,\nwe write to 14 Orchard Close, Leeds LS6 2AB.\nAnswer to ${mail}.`;
    expect(find(letter)).toEqual([
      'person-name Joanna Krawczyk',
      'street-address 14 Orchard Close',
      'uk-postcode LS6 2AB',
      `email ${mail}`,
    ]);
    expect(find(letter.replace(mail, 'our office'))).toEqual([]);
    expect(find(letter)).toEqual(find(letter));
  });

  it('names are found as Japan, China and Korea write them', () => {
    const row = (name: string, city: string) => `${name},${address('k.tanaka')},${city}\n`;
    expect(find(row('清水 健太', '渋谷区'), 'raw.csv')).toContain('person-name 清水 健太');
    expect(find(row('陈志强', '武汉市'), 'raw.csv')).toContain('person-name 陈志强');
    expect(find(row('박서연', '서울'), 'raw.csv')).toContain('person-name 박서연');
  });
});

describe('under a name that says nothing', () => {
  it('a field beside it may tell what the value is', () => {
    const number = ['943', '476', '5919'].join('');
    const system = 'https://fhir.nhs.uk/Id/nhs-number';
    expect(find(JSON.stringify({ system, value: number }), 'a.json')).toEqual([`uk-nhs ${number}`]);
    expect(find(JSON.stringify({ system: 'urn:orders', value: number }), 'a.json')).toEqual([]);
  });

  it('a low first number makes a version of four numbers', () => {
    expect(find(JSON.stringify({ value: '7.29.34.197' }), 'a.json')).toEqual([]);
    expect(find(JSON.stringify({ ip: ['7', '29', '34', '197'].join('.') }), 'a.json')).toHaveLength(1);
  });
});

describe('a mere name', () => {
  it('of one word is a family name beside a given name', () => {
    const mail = address('k.siebert', 'gmx.de');
    expect(find(JSON.stringify({ Vorname: 'Katrin', Name: 'Siebert', mail }), 'a.json')).toContain(
      'person-name Siebert',
    );
    expect(find(JSON.stringify({ shop: 'Siebert', mail }), 'a.json')).toEqual([`email ${mail}`]);
  });

  it('is as real as the account in the object around it', () => {
    const iban = ['DE44', '2004', '1155', '0123', '9876', '40'].join('');
    const payment = { debtor: { name: 'Joost de Graaf' }, account: { iban } };
    expect(find(JSON.stringify({ payment }), 'a.json')).toContain('person-name Joost de Graaf');
  });
});
