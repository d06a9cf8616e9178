import { countries, findCountry, type Country } from '../../locale/countries';
import type { City, LocaleTables } from '../../locale/localeTables';
import type { Stream } from '../../random/stream';
import { defineFacet, type FacetContext } from '../facet';
import { findKnownPlace } from './knownPlace';
import { postcodeTemplates } from './tables/postcodeTemplates';

/** Where something is: all parts of one address, with what depends on it. */
export interface Place {
  readonly city: string;
  readonly region: string;
  /** ISO 3166-2 without the country. */
  readonly regionCode: string;
  readonly postcode: string;
  readonly streetName: string;
  readonly buildingNumber: string;
  /** Street and number in the locale's order. */
  readonly street: string;
  readonly secondary: string;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA name. */
  readonly timeZone: string;
  /** Area codes of the city, for phone numbers. */
  readonly areaCodes: readonly string[];
  readonly country: Country;
  /** As the object's fields may write the country. */
  readonly countryCode: string;
  readonly countryName: string;
}

/** A place in the locale's country or, where the object's country field excludes that one, in one that it allows. */
export const placeFacet = defineFacet<Place>({
  id: 'place',
  kind: 'place',
  draw: context => {
    const { random, locale } = context;
    const known = findKnownPlace(context);
    const { country, code, name } = pickCountry(context, known.country);
    const city = pickCity(context, country, known.country === country ? known.city : undefined);
    const streetName = random.pick(locale.streets);
    const buildingNumber = String(1 + Math.floor(random.real() * random.real() * 240));
    return {
      city: known.name ?? city.name,
      region: city.region,
      regionCode: city.regionCode,
      postcode: fillPostcode(random, city, known.postcode),
      streetName,
      buildingNumber,
      street: locale.streetOrder.replace('{street}', streetName).replace('{number}', buildingNumber),
      secondary: random.fill(random.pick(locale.secondaryAddresses)),
      latitude: jitter(random.real(), city.latitude),
      longitude: jitter(random.real(), city.longitude),
      timeZone: city.timeZone,
      areaCodes: city.areaCodes,
      country,
      countryCode: code,
      countryName: name,
    };
  },
});

/** A place on one line, as the locale writes it. */
export function writeAddress(place: Place, locale: LocaleTables): string {
  return locale.addressOrder
    .replace('{street}', place.street)
    .replace('{postcode}', place.postcode)
    .replace('{city}', place.city)
    .replace('{regionCode}', place.regionCode)
    .replace('{region}', place.region)
    .replace('{country}', place.countryName);
}

interface NamedCountry {
  readonly country: Country;
  readonly code: string;
  readonly name: string;
}

function fillPostcode(random: Stream, { postcodes }: City, known: string | undefined): string {
  const drawn = random.fill(random.pick(postcodes));
  return known ?? drawn;
}

/** @param known the country that a written city lies in: it counts unless the country itself is written or limited */
function pickCountry(context: FacetContext, known: Country | undefined): NamedCountry {
  const { home, locale, random } = context;
  const codes = context.choices('location.countryCode');
  const names = context.choices('location.country');
  const turn = random.real();
  const usual = known ?? home;
  if (codes === undefined && names === undefined)
    return { country: usual, code: usual.code, name: nameIn(locale, usual, home) };
  const allowed = (codes ?? names ?? []).flatMap(text => {
    const country = readCountry(text, home, locale);
    return country === undefined ? [] : [{ country, text }];
  });
  const own = allowed.find(({ country }) => country.code === usual.code);
  const chosen = own ?? allowed[Math.floor(turn * allowed.length)];
  const country = chosen?.country ?? home;
  return {
    country,
    code: textFor(codes, country, home, locale) ?? country.code,
    name: textFor(names, country, home, locale) ?? nameIn(locale, country, home),
  };
}

/** The locale knows its own country's name, the others are English. */
function nameIn(locale: LocaleTables, country: Country, home: Country): string {
  return country.code === home.code ? locale.countryName : country.name;
}

/** The text among those allowed that stands for a country. */
function textFor(
  texts: readonly string[] | undefined,
  country: Country,
  home: Country,
  locale: LocaleTables,
) {
  return texts?.find(text => readCountry(text, home, locale)?.code === country.code);
}

const byName: ReadonlyMap<string, Country> = new Map(
  countries.map(country => [plain(country.name), country]),
);

const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  unitedstatesofamerica: 'US',
  uk: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  deutschland: 'DE',
  czechrepublic: 'CZ',
  holland: 'NL',
  korea: 'KR',
  southkorea: 'KR',
  uae: 'AE',
  turkiye: 'TR',
  brasil: 'BR',
  espana: 'ES',
  italia: 'IT',
};

function readCountry(text: string, home: Country, locale: LocaleTables): Country | undefined {
  const name = plain(text);
  if (name === plain(locale.countryName)) return home;
  return (
    (/^[a-z]{2,3}$/.test(name) ? findCountry(name) : undefined) ??
    byName.get(name) ??
    findCountry(OTHER_NAMES[name] ?? '')
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function pickCity(context: FacetContext, country: Country, known: City | undefined): City {
  const { random, locale, home } = context;
  const usual = random.pick(locale.cities);
  const turn = random.real();
  if (known !== undefined) return known;
  if (country.code !== home.code) return foreignCity(country);
  const regions = context.choices('location.state') ?? context.choices('location.stateCode');
  const names = context.choices('location.city');
  const isAllowed = (city: City): boolean =>
    (regions === undefined || regions.includes(city.region) || regions.includes(city.regionCode)) &&
    (names === undefined || names.includes(city.name));
  if (isAllowed(usual)) return usual;
  const fitting = locale.cities.filter(isAllowed);
  return fitting[Math.floor(turn * fitting.length)] ?? usual;
}

function foreignCity({ code, city }: Country): City {
  return {
    ...city,
    regionCode: city.region
      .replace(/[^A-Za-z]/g, '')
      .slice(0, 2)
      .toUpperCase(),
    postcodes: [postcodeTemplates[code] ?? '#####'],
    areaCodes: [],
  };
}

/** Up to 4.5 km away along each axis: 0.04 degrees. */
function jitter(share: number, degrees: number): number {
  return Math.round((degrees + (share - 0.5) * 0.08) * 1e5) / 1e5;
}
