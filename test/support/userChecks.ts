import type { LocaleTables } from '../../src/engine/locale/localeTables';
import type { User, CardPayment } from '../cases/model';

/** What must hold of every user, by name. `User` as JSON says it: dates are ISO 8601 texts. */
export type UserCheck = readonly [name: string, holds: (user: User) => boolean];

const EMAIL =
  /^(?=.{1,64}@)[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?=.{1,255}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
/** By the Universal Postal Union's address formats. */
const POSTAL_CODES: Readonly<Record<string, RegExp>> = {
  US: /^\d{5}(?:-\d{4})?$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/,
  DE: /^\d{5}$/,
  JP: /^\d{3}-\d{4}$/,
  PL: /^\d{2}-\d{3}$/,
};
/** ISO 4217 codes as ICU knows them. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
const cards = (user: User): readonly CardPayment[] =>
  user.orders.map(({ payment }) => payment).filter(payment => payment.kind === 'card');

/** The realism that peers were measured by, as checks of a locale's users. */
export function userChecks(locale: LocaleTables, now: string): readonly UserCheck[] {
  const ascii = (kind: 'firstNames' | 'lastNames'): Map<string, string> =>
    new Map([...locale[kind].female, ...locale[kind].male].map(entry => [entry.text, letters(entry.ascii)]));
  const [first, last] = [ascii('firstNames'), ascii('lastNames')];
  const emails = (user: User): readonly string[] => [
    user.email,
    ...user.orders.flatMap(({ payment }) => (payment.kind === 'wallet' ? [payment.accountEmail] : [])),
  ];
  return [
    ['the e-mail is well formed', user => emails(user).every(email => EMAIL.test(email))],
    ['the e-mail follows the name', user => followsName(user, first, last)],
    ['the first name is a name', user => first.has(user.firstName)],
    ['the last name is a family name', user => last.has(user.lastName)],
    ['the age is a whole number from 0 to 120', ({ age }) => Number.isInteger(age) && age >= 0 && age <= 120],
    [
      'the age follows from the birth date',
      ({ age, birthDate }) => age === yearsBetween(String(birthDate), now),
    ],
    [
      'latitude and longitude are in range',
      ({ address }) => Math.abs(address.latitude) <= 90 && Math.abs(address.longitude) <= 180,
    ],
    [
      'city, state and coordinates are of one place',
      ({ address }) =>
        locale.cities.some(
          city =>
            city.name === address.city &&
            [city.region, city.regionCode].includes(address.state) &&
            Math.abs(city.latitude - address.latitude) < 1 &&
            Math.abs(city.longitude - address.longitude) < 1,
        ),
    ],
    [
      'the postal code fits the country',
      ({ address }) =>
        [locale.countryName, locale.country].includes(address.country) &&
        (POSTAL_CODES[locale.country]?.test(address.postalCode) ?? false),
    ],
    [
      'the currency is one of ISO 4217',
      user => user.orders.every(({ currency }) => CURRENCIES.has(currency)),
    ],
    [
      'created <= updated <= now',
      user =>
        user.orders.every(
          ({ createdAt, updatedAt }) =>
            String(createdAt) <= String(updatedAt) && Date.parse(String(updatedAt)) <= Date.parse(now),
        ),
    ],
    [
      'cards expire in months 1 to 12',
      user =>
        cards(user).every(({ expiryMonth }) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].includes(expiryMonth)),
    ],
    [
      'the total is the sum of the items',
      user =>
        user.orders.every(({ items, total }) => {
          const sum = items.reduce((all, { quantity, unitPrice }) => all + quantity * unitPrice, 0);
          return items.length > 0 && Math.abs(sum - total) < 0.001;
        }),
    ],
  ];
}

function followsName(
  user: User,
  first: ReadonlyMap<string, string>,
  last: ReadonlyMap<string, string>,
): boolean {
  const local = letters(user.email.split('@')[0] ?? '');
  const [given = '', family = ''] = [first.get(user.firstName), last.get(user.lastName)];
  const pairs = [
    [given, family],
    [given.charAt(0), family],
    [given, family.charAt(0)],
  ] as const;
  return pairs.some(([a, b]) => local === a + b || local === b + a);
}

function yearsBetween(birth: string, now: string): number {
  const years = Number(now.slice(0, 4)) - Number(birth.slice(0, 4));
  return birth.slice(5, 10) > now.slice(5, 10) ? years - 1 : years;
}
