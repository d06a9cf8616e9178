import { describe, expect, it } from 'vitest';
import { countries, findCountry } from '../../../../src/engine/locale/countries';
import { currencies, findCurrency } from '../../../../src/engine/locale/currencies';
import { findLocaleId, loadLocale, localeIds } from '../../../../src/engine/locale/loadLocale';
import { FauxtureError } from '../../../../src/shared/fauxtureError';

describe('loadLocale', () => {
  it.each([
    ['de', 'de'],
    ['de-DE', 'de'],
    ['DE_at', 'de'],
    ['en', 'en'],
    ['en-GB', 'en_GB'],
    ['en_us', 'en'],
    ['pt', 'pt_BR'],
    ['no', 'nb_NO'],
    ['zh', 'zh_CN'],
  ])('takes %s for %s', (name, id) => {
    expect(findLocaleId(name)).toBe(id);
  });

  it('loads the tables of the locale that is asked for', async () => {
    expect((await loadLocale('fr-FR')).countryName).toBe('France');
  });

  it('names the available locales for one that it does not have', async () => {
    const error: unknown = await loadLocale('tlh').catch((reason: unknown) => reason);
    expect(FauxtureError.is(error, 'bad-usage')).toBe(true);
    for (const id of localeIds) expect(String(error)).toContain(id);
  });
});

describe('countries and currencies', () => {
  it('know the facts of nearly all countries, in order', () => {
    expect(countries.length).toBeGreaterThan(210);
    expect(countries.map(country => country.code)).toEqual(countries.map(country => country.code).sort());
    expect(findCountry('deu')).toMatchObject({
      name: 'Germany',
      capital: 'Berlin',
      currency: 'EUR',
      dialCode: '49',
    });
  });

  it('give every country a currency in use', () => {
    expect(countries.filter(country => findCurrency(country.currency) === undefined)).toEqual([]);
  });

  it('know minor units', () => {
    expect(['EUR', 'JPY', 'KWD'].map(code => findCurrency(code)?.digits)).toEqual([2, 0, 3]);
    expect(currencies.some(currency => /^X(?:AU|XX|TS|DR)$/.test(currency.code))).toBe(false);
    expect(findCurrency('gbp')?.symbol).toBe('£');
  });

  it('place each country’s city on the globe', () => {
    for (const { code, city } of countries) {
      expect({ code, ok: Math.abs(city.latitude) <= 90 && Math.abs(city.longitude) <= 180 }).toEqual({
        code,
        ok: true,
      });
      expect(() => new Intl.DateTimeFormat('en', { timeZone: city.timeZone })).not.toThrow();
    }
  });
});
