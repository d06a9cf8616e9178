import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLocale, localeIds } from '../../../../src/engine/locale/loadLocale';
import { rowKey } from '../../../../src/engine/random/key';
import { Stream } from '../../../../src/engine/random/stream';

/** Postcodes as each country writes them. */
const POSTCODES: Readonly<Record<string, RegExp>> = {
  US: /^\d{5}$/,
  GB: /^ZZ99 \d[ABD-HJLNP-UW-Z]{2}$/,
  DE: /^(?!01000|99999)\d{5}$/,
  FR: /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/,
  ES: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/,
  IT: /^\d{5}$/,
  NL: /^[1-9]\d{3} [A-Z]{2}$/,
  BR: /^\d{5}-\d{3}$/,
  PL: /^\d\d-\d{3}$/,
  SE: /^\d{3} \d\d$/,
  NO: /^\d{4}$/,
  DK: /^\d{4}$/,
  FI: /^\d{5}$/,
  JP: /^\d{3}-\d{4}$/,
  KR: /^\d{5}$/,
  CN: /^\d{6}$/,
};

describe.each(localeIds)('the tables of %s', id => {
  const tables = loadLocale(id);

  it('are small enough to load at once', () => {
    const file = new URL(`../../../../src/engine/locale/generated/${id}.json`, import.meta.url);
    expect(readFileSync(file).byteLength).toBeLessThan(120_000);
  });

  it('hold names enough, each once, each with its ASCII form', async () => {
    const { firstNames, lastNames, nameOrder } = await tables;
    for (const list of [firstNames.female, firstNames.male, lastNames.female, lastNames.male]) {
      expect(list.length).toBeGreaterThanOrEqual(80);
      expect(new Set(list.map(entry => entry.text)).size).toBe(list.length);
      expect(list.filter(entry => !/^[a-z]{2,}$/.test(entry.ascii))).toEqual([]);
      expect(list.filter(entry => /[.\d]|^\p{Lu}$/u.test(entry.text))).toEqual([]);
    }
    expect(lastNames.female.length).toBe(lastNames.male.length);
    expect(nameOrder).toMatch(/\{given\}.*\{family\}|\{family\}.*\{given\}/);
  });

  it('hold real cities whose postcodes and coordinates fit', async () => {
    const { cities, country } = await tables;
    expect(cities.length).toBeGreaterThanOrEqual(20);
    const random = new Stream(rowKey(1, id, 0));
    for (const city of cities) {
      expect(city.postcodes.length).toBeGreaterThan(0);
      for (const template of city.postcodes) {
        for (let run = 0; run < 20; run += 1)
          expect(random.fill(template)).toMatch(POSTCODES[country] ?? /^$/);
      }
      expect(Math.abs(city.latitude)).toBeLessThan(75);
      expect(Math.abs(city.longitude)).toBeLessThanOrEqual(180);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: city.timeZone })).not.toThrow();
      for (const code of city.areaCodes) expect(code).toMatch(/^\d{1,5}$/);
      expect(city.region).not.toBe('');
    }
  });

  it('hold words and sentences of the language, each once', async () => {
    const table = await tables;
    const lists = {
      streets: 60,
      jobTitles: 40,
      departments: 15,
      products: 60,
      productDescriptions: 12,
      colors: 20,
      sentences: 40,
      nouns: 40,
      adjectives: 30,
      companySuffixes: 4,
      secondaryAddresses: 3,
    } as const;
    for (const [name, least] of Object.entries(lists) as [keyof typeof lists, number][]) {
      const list = table[name];
      expect({ name, enough: list.length >= least }).toEqual({ name, enough: true });
      expect({ name, distinct: new Set(list).size }).toEqual({ name, distinct: list.length });
      expect(list.filter(text => text !== text.trim() || text === '' || /[{}|[\]]| {2}/.test(text))).toEqual(
        [],
      );
    }
    expect([table.weekdays.length, table.months.length]).toEqual([7, 12]);
    expect(table.honorifics.female.length * table.honorifics.male.length).toBeGreaterThan(0);
  });

  it('say how names and addresses are put together', async () => {
    const { streetOrder, addressOrder, country, language, tag } = await tables;
    expect(streetOrder).toMatch(/\{street\}/);
    for (const part of ['{street}', '{city}', '{postcode}']) expect(addressOrder).toContain(part);
    expect(tag.startsWith(language)).toBe(true);
    expect(tag.endsWith(country)).toBe(true);
  });
});

describe('names in ASCII follow the custom of the country', () => {
  it.each([
    ['de', 'Müller', 'mueller'],
    ['nb_NO', 'Ødegård', 'odegard'],
    ['da', 'Østergaard', 'oestergaard'],
    ['pl', 'Stępień', 'stepien'],
    ['ja', '佐藤', 'sato'],
    ['ko', '김', 'kim'],
    ['zh_CN', '欧阳', 'ouyang'],
  ])('%s: %s is %s', async (id, text, ascii) => {
    const { lastNames } = await loadLocale(id);
    expect(lastNames.male.find(entry => entry.text === text)?.ascii).toBe(ascii);
  });

  it('pairs Polish family names', async () => {
    const { lastNames } = await loadLocale('pl');
    const index = lastNames.male.findIndex(entry => entry.text === 'Kowalski');
    expect(lastNames.female[index]?.text).toBe('Kowalska');
  });
});
