import { beforeAll, describe, expect, it } from 'vitest';
import { localeIds, loadLocale } from '../../../../src/engine/locale/loadLocale';
import type { DrawEnvironment } from '../../../../src/engine/meaning/facet';
import { accountFacet } from '../../../../src/engine/meaning/facets/account';
import { ageAt } from '../../../../src/engine/meaning/facets/birth';
import { companyFacet } from '../../../../src/engine/meaning/facets/company';
import { flightFacet } from '../../../../src/engine/meaning/facets/flight';
import { payFacet } from '../../../../src/engine/meaning/facets/pay';
import { personFacet } from '../../../../src/engine/meaning/facets/person';
import { placeFacet, writeAddress } from '../../../../src/engine/meaning/facets/place';
import { drawFacet, environmentOf, NOW, openScope } from '../../../support/drawMeaning';

const ROWS = Array.from({ length: 200 }, (_, row) => row);
let environments: readonly DrawEnvironment[];
let english: DrawEnvironment;

beforeAll(async () => {
  environments = await Promise.all(localeIds.map(async id => environmentOf(await loadLocale(id))));
  english = environments[0] as DrawEnvironment;
});

describe('a person', () => {
  it('has an e-mail address and a user name that hold both names, in every locale', () => {
    for (const environment of environments) {
      for (const row of ROWS) {
        const scope = openScope(environment, { row });
        const { first, last } = scope.facet(personFacet, '');
        const { email, username } = scope.facet(accountFacet, '');
        expect(email).toMatch(/^[a-z\d._]{3,64}@example\.(?:com|net|org)$/);
        for (const text of [email, username]) {
          expect(text).toContain(first.ascii);
          expect(text).toContain(last.ascii);
        }
      }
    }
  });

  it('has an age that agrees with the date of birth, whatever day today is', () => {
    for (const now of [NOW, Date.UTC(2024, 1, 29), Date.UTC(2025, 0, 1), Date.UTC(2023, 11, 31, 23, 59)]) {
      for (const row of ROWS) {
        const { age, birthDate } = drawFacet(personFacet, { ...english, now }, { row });
        expect(age).toBeGreaterThanOrEqual(17);
        expect(age).toBeLessThanOrEqual(86);
        expect(age).toBe(ageAt(birthDate, now));
        expect(Math.abs(birthDate % 86_400_000)).toBe(0);
      }
    }
  });

  it('has a name that goes with the gender', () => {
    for (const row of ROWS) {
      const { gender, sex, first, pronouns } = drawFacet(personFacet, english, { row });
      expect(english.locale.firstNames[sex].map(({ text }) => text)).toContain(first.text);
      if (gender !== 'non-binary') {
        expect(gender).toBe(sex);
        expect(pronouns).toBe(sex === 'female' ? 'she/her' : 'he/him');
      }
    }
  });

  it('keeps name and birthday when a field for the gender is added', () => {
    const choices = { 'person.gender': ['MALE', 'FEMALE', 'OTHER'] };
    for (const row of ROWS) {
      const without = drawFacet(personFacet, english, { row });
      const withField = drawFacet(personFacet, english, { row, choices });
      expect(withField.fullName).toBe(without.fullName);
      expect(withField.birthDate).toBe(without.birthDate);
      expect(['OTHER', without.sex.toUpperCase()]).toContain(withField.gender);
    }
  });

  it('takes the sex that the field for the gender leaves', () => {
    for (const row of ROWS) {
      const choices = { 'person.gender': ['female'] };
      expect(drawFacet(personFacet, english, { row, choices })).toMatchObject({
        gender: 'female',
        sex: 'female',
      });
    }
  });
});

describe('a place', () => {
  it('agrees with one city of the locale, in every locale', () => {
    for (const environment of environments) {
      for (const row of ROWS) {
        const place = drawFacet(placeFacet, environment, { row });
        const city = environment.locale.cities.find(
          ({ name, regionCode, postcodes }) =>
            name === place.city && regionCode === place.regionCode && fits(place.postcode, postcodes),
        );
        expect(city, `${place.city} ${place.postcode}`).toBeDefined();
        expect(Math.abs((city?.latitude ?? 0) - place.latitude)).toBeLessThanOrEqual(0.0401);
        expect(Math.abs((city?.longitude ?? 0) - place.longitude)).toBeLessThanOrEqual(0.0401);
        expect(place.timeZone).toBe(city?.timeZone);
        expect(place.country.code).toBe(environment.home.code);
        expect(writeAddress(place, environment.locale)).not.toContain('{');
      }
    }
  });

  it('stays at home where the field for the country allows it, written as the field writes it', () => {
    const choices = { 'location.countryCode': ['DEU', 'USA'], 'location.country': ['Germany', 'USA'] };
    for (const row of ROWS) {
      expect(drawFacet(placeFacet, english, { row, choices })).toMatchObject({
        countryCode: 'USA',
        countryName: 'USA',
      });
    }
  });

  it('goes abroad where the field for the country excludes home', () => {
    const choices = { 'location.countryCode': ['de', 'fr'] };
    const cities = { de: ['Berlin', 'Germany', 'Europe/Berlin'], fr: ['Paris', 'France', 'Europe/Paris'] };
    for (const row of ROWS) {
      const { countryCode, city, countryName, timeZone } = drawFacet(placeFacet, english, { row, choices });
      expect([city, countryName, timeZone]).toEqual(cities[countryCode as 'de' | 'fr']);
    }
  });

  it('lies in a state that the field allows', () => {
    const choices = { 'location.state': ['CA', 'NY', 'TX'] };
    for (const row of ROWS) {
      expect(['CA', 'NY', 'TX']).toContain(drawFacet(placeFacet, english, { row, choices }).regionCode);
    }
  });
});

describe('other facts', () => {
  it('give a company a domain that is its name and that nobody owns', () => {
    for (const environment of environments) {
      for (const row of ROWS) {
        const { domain, slug, name, shortName } = drawFacet(companyFacet, environment, { row });
        expect(domain).toBe(`${slug}.example`);
        expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
        expect(name.startsWith(shortName)).toBe(true);
      }
    }
  });

  it('send a flight from one airport to another under its airline’s code', () => {
    for (const row of ROWS) {
      const { airline, number, from, to } = drawFacet(flightFacet, english, { row });
      expect(number.startsWith(airline.code)).toBe(true);
      expect(from.code).not.toBe(to.code);
    }
  });

  it('keep a salary within its range', () => {
    for (const row of ROWS) {
      const { minimum, base, maximum } = drawFacet(payFacet, english, { row });
      expect(minimum).toBeLessThan(base);
      expect(base).toBeLessThan(maximum);
    }
  });
});

const MARKS: Readonly<Record<string, string>> = { '#': '\\d', '!': '[1-9]', '?': '[a-z]', '^': '[A-Z]' };

function fits(postcode: string, templates: readonly string[]): boolean {
  return templates.some(template =>
    new RegExp(`^${template.replace(/[#!?^]/g, mark => MARKS[mark] ?? mark)}$`).test(postcode),
  );
}
