import type { Random } from '../random';
import type { Country } from './country';

/** Somebody who could live, made of parts of one country; nobody in particular. */
export interface Person {
  readonly country: Country;
  readonly given: string;
  readonly family: string;
  readonly full: string;
  readonly email: string;
  /** At a domain of a firm, which is not reserved. */
  readonly workEmail: string;
  readonly phone: string;
  readonly phoneAbroad: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  /** ISO 8601. */
  readonly birthDate: string;
  readonly handle: string;
}

/** Draws a person. */
export function makePerson(random: Random, country: Country): Person {
  const given = random.pick(country.given);
  const family = random.pick(country.family);
  const [mailGiven, mailFamily] = country.latin === undefined ? [given, family] : random.pick(country.latin);
  const [city, postcode] = random.pick(country.places);
  const [home, abroad] = random.pick(country.phones);
  const [first, last] = [plain(mailGiven), plain(mailFamily)];
  const local = random.pick([
    `${first}.${last}`,
    `${first}${last}`,
    `${first[0]!}.${last}`,
    `${last}.${first}`,
    `${first}_${last}`,
    `${first}${random.padded(58, 99, 2)}`,
  ]);
  return {
    country,
    given,
    family,
    full: country.isFamilyFirst
      ? `${family}${country.code === 'JP' ? ' ' : ''}${given}`
      : `${given} ${family}`,
    email: `${local}@${random.pick(country.mail)}`,
    workEmail: `${random.pick([`${first}.${last}`, `${first[0]!}${last}`])}@${firmDomain(random, country)}`,
    phone: random.fill(home),
    phoneAbroad: random.fill(abroad),
    street: country.address
      .replace('{s}', random.pick(country.streets))
      .replace('{n}', String(random.int(2, 148))),
    city,
    postcode: random.fill(postcode),
    birthDate: `${random.int(1946, 2004)}-${random.padded(1, 12, 2)}-${random.padded(1, 28, 2)}`,
    handle: `${first}${last.slice(0, 4)}${random.padded(3, 97, 2)}`,
  };
}

/** Lower-case ASCII letters only. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

const FIRM_STEMS = [
  'brightharbor',
  'nordvik',
  'kestrel',
  'halden',
  'tessaro',
  'velora',
  'quarrystone',
  'merimax',
];
const FIRM_TRADES = ['logistics', 'dental', 'bau', 'consulting', 'foods', 'energy', 'health', 'media'];

/** The name of a firm that somebody could own; never a reserved domain. */
export function firmDomain(random: Random, country: Country): string {
  const ending = { US: 'com', GB: 'co.uk', BR: 'com.br', JP: 'co.jp', KR: 'co.kr', CN: 'com.cn' }[
    country.code
  ];
  return `${random.pick(FIRM_STEMS)}-${random.pick(FIRM_TRADES)}.${ending ?? country.code.toLowerCase()}`;
}
