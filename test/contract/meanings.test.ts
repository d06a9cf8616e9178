import { beforeAll, describe, expect, it } from 'vitest';
import type { LocaleTables } from '../../src/engine/locale/localeTables';
import { loadLocale, localeIds } from '../../src/engine/locale/loadLocale';
import type { MeaningDefinition, MeaningEdgeCase, MeaningKind } from '../../src/engine/meaning/defineMeaning';
import type { DrawEnvironment } from '../../src/engine/meaning/facet';
import { isWithin } from '../../src/engine/meaning/facets/isWithin';
import { findMeaning } from '../../src/engine/meaning/findMeaning';
import { meanings } from '../../src/engine/meaning/index';
import { typesOf } from '../../src/engine/meaning/nameIndex';
import { findReservedReason, type PrivacyKind } from '../../src/engine/privacy/definePrivacyKind';
import { privacyKinds } from '../../src/engine/privacy/kinds';
import { drawMeaning, environmentOf, parseField } from '../support/drawMeaning';

const ROWS = 400;
/** How many meanings must say what is special about them. */
const WITH_EDGES = 60;
const JS_TYPES: Readonly<Record<MeaningKind, string>> = {
  text: 'string',
  number: 'number',
  flag: 'boolean',
  instant: 'number',
  day: 'number',
};

/** Meanings that give personal data or secrets, and the kinds of which a value may be. */
const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  'internet.email': ['email'],
  'contact.otherEmail': ['email'],
  'company.email': ['email'],
  'contact.phone': ['phone'],
  'contact.fax': ['phone'],
  'internet.ipv4': ['ipv4'],
  'internet.ipv6': ['ipv6'],
  'internet.mac': ['mac-address'],
  'internet.jwt': ['jwt'],
  'internet.apiKey': ['stripe-key'],
  'internet.privateKey': ['private-key'],
  'internet.awsAccessKey': ['aws-access-key'],
  'internet.githubToken': ['github-token'],
  'internet.slackToken': ['slack-token'],
  'government.passportNumber': ['passport'],
  'government.driverLicense': ['driving-licence'],
  'government.ein': ['us-ein'],
  'government.itin': ['us-itin'],
  'government.nino': ['uk-nino'],
  'government.nhsNumber': ['uk-nhs'],
  'government.cpf': ['br-cpf'],
  'government.pesel': ['pl-pesel'],
  'government.ssn': privacyKinds.map(kind => kind.id),
  'government.nationalId': privacyKinds.map(kind => kind.id),
  'government.taxId': privacyKinds.map(kind => kind.id),
};

/** Meanings whose values must nearly all differ, as those of a unique column would. */
const DISTINCT = `
  person.fullName internet.email contact.otherEmail contact.phone internet.username internet.url internet.slug
  internet.token internet.apiKey internet.secret internet.password internet.sessionId person.avatar person.website
  person.bio person.nickname company.name company.description company.domain location.street location.address
  location.latitude location.longitude location.placeName education.course education.assignment hr.employeeNumber
  hr.jobDescription travel.flightNumber travel.bookingReference travel.hotel social.handle social.postBody
  government.nationalId government.passportNumber health.medicalRecordNumber
`
  .trim()
  .split(/\s+/);

/** Groups whose integers are minor units: a limit on the field changes what its number counts. */
const MONEY_GROUPS = ['commerce', 'finance'];

const kindOf = (id: string) => (privacyKinds as readonly PrivacyKind[]).find(kind => kind.id === id);
const everyMeaning = meanings.map((meaning: MeaningDefinition) => [meaning.id, meaning] as const);

let environment: DrawEnvironment;
let locales: readonly LocaleTables[];

beforeAll(async () => {
  locales = await Promise.all(localeIds.map(id => loadLocale(id)));
  environment = environmentOf(await loadLocale('en'));
});

const draws = (meaning: MeaningDefinition, count: number, under = environment) =>
  Array.from({ length: count }, (_, row) => drawMeaning(meaning, under, { row }));

describe('the catalogue', () => {
  it('has at least 250 meanings', () => {
    expect(meanings.length).toBeGreaterThanOrEqual(250);
  });

  it('has unique ids', () => {
    const ids = meanings.map(meaning => meaning.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has no alias that stands for two meanings', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const { id, aliases = [] } of meanings) {
      for (const alias of [id, ...aliases].map(text => text.toLowerCase())) {
        const owner = owners.get(alias);
        if (owner !== undefined && owner !== id) clashes.push(`${alias}: ${owner}, ${id}`);
        owners.set(alias, id);
      }
    }
    expect(clashes).toEqual([]);
  });
});

describe('edge cases of meanings', () => {
  it('are declared where testers ask for them', () => {
    const declared = meanings.filter((meaning: MeaningDefinition) => meaning.edgeCases !== undefined);
    expect(declared.length).toBeGreaterThanOrEqual(WITH_EDGES);
  });
});

const edgeCasesOf = (
  { edgeCases = [] }: MeaningDefinition,
  under = environment,
): readonly MeaningEdgeCase[] =>
  typeof edgeCases === 'function' ? edgeCases({ ...under, limits: {} }) : edgeCases;

describe.each(everyMeaning)('%s', (id, meaning) => {
  if (meaning.edgeCases !== undefined)
    it('declares edge cases of its own type, each once', () => {
      for (const locale of locales) {
        const cases = edgeCasesOf(meaning, environmentOf(locale));
        expect(cases.length).toBeGreaterThan(0);
        for (const { value } of cases) expect(typeof value).toBe(JS_TYPES[meaning.gives]);
        expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
        expect(new Set(cases.map(({ value }) => value)).size).toBe(cases.length);
      }
    });

  if (meaning.edgeCases !== undefined && id in PERSONAL)
    it('declares only edge cases that a standard reserves', () => {
      const kinds = (PERSONAL[id] ?? []).map(kindOf).filter(kind => kind !== undefined);
      for (const { name, value } of edgeCasesOf(meaning)) {
        const reason = kinds
          .map(kind => findReservedReason(kind, String(value)))
          .find(text => text !== undefined);
        expect(reason, name).toBeDefined();
      }
    });

  it('is found by each of its examples', () => {
    expect(meaning.examples.length).toBeGreaterThanOrEqual(2);
    const missed = meaning.examples
      .map(example => [example, findMeaning(parseField(example))?.meaning.id] as const)
      .filter(([, found]) => found !== id);
    expect(missed).toEqual([]);
  });

  it('serves only types that its values can take', () => {
    const types = typesOf(meaning);
    if (meaning.gives === 'flag') expect(types).toEqual(['boolean']);
    if (meaning.gives !== 'text') return;
    expect(types).toContain('string');
    // Codes such as a card's CVC are texts of digits that number fields may hold.
    if (types.length > 1) for (const value of draws(meaning, 50)) expect(value).toMatch(/^\d+$/);
  });

  it('draws the same value from the same key, of the type that it promises', () => {
    const values = draws(meaning, 20);
    expect(draws(meaning, 20)).toEqual(values);
    for (const value of values) {
      expect(typeof value).toBe(JS_TYPES[meaning.gives]);
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      if (typeof value === 'string') expect(value).toMatch(/^\S(?:[^]*\S)?\s?$/u);
    }
  });

  it('draws in every locale', () => {
    for (const locale of locales) {
      const under = environmentOf(locale);
      for (const value of draws(meaning, 5, under)) {
        expect(typeof value).toBe(JS_TYPES[meaning.gives]);
        expect(String(value)).not.toMatch(/undefined|NaN|\[object|\{(?:street|city|given|family|number)\}/);
      }
    }
  });

  if (meaning.gives === 'number' && !MONEY_GROUPS.includes(id.split('.')[0] ?? ''))
    it('bends to the limits of its field, unless its value is a fact', () => {
      const limits = { minimum: 3, maximum: 9, integer: true };
      for (let row = 0; row < 40; row += 1) {
        const usual = Number(drawMeaning(meaning, environment, { row }));
        const value = Number(drawMeaning(meaning, environment, { row, limits }));
        // Facts, such as amounts that add up, stay as they are: the generator replaces what the field forbids.
        if (Math.abs(value - usual) >= 1) expect(isWithin(value, limits), String(value)).toBe(true);
      }
    });

  if (id in PERSONAL)
    it('gives only values that a standard reserves', () => {
      const kinds = (PERSONAL[id] ?? []).map(kindOf).filter(kind => kind !== undefined);
      expect(kinds.length).toBeGreaterThan(0);
      for (const locale of locales) {
        for (const value of draws(meaning, 40, environmentOf(locale))) {
          const reason = kinds
            .map(kind => findReservedReason(kind, String(value)))
            .find(text => text !== undefined);
          expect(reason, `${locale.id}: ${String(value)}`).toBeDefined();
        }
      }
    });

  if (DISTINCT.includes(id))
    it('gives values that differ', () => {
      expect(new Set(draws(meaning, ROWS)).size).toBeGreaterThanOrEqual(ROWS * 0.95);
    });
});
