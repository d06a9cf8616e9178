import { countries, findCountry, type Country } from '../../locale/countries';
import type { City } from '../../locale/localeTables';
import type { FacetContext } from '../facet';

/** What is written of a place. */
export interface KnownPlace {
  /** The city with all that goes with it, or with the name alone replaced where no table knows it. */
  readonly city?: City;
  /** The name as it is written. */
  readonly name?: string;
  readonly country?: Country;
  readonly postcode?: string;
}

/** Finds the place that is written: by its city, else by its postcode. Empty where neither is. */
export function findKnownPlace(context: FacetContext): KnownPlace {
  if (!context.hasKnown) return NOTHING;
  const { home, locale } = context;
  const name = textOf(context, 'location.city');
  const postcode = textOf(context, 'location.postcode');
  const kept = { ...(name !== undefined && { name }), ...(postcode !== undefined && { postcode }) };
  const isMeant = (city: City): boolean =>
    name !== undefined
      ? plain(city.name) === plain(name)
      : postcode !== undefined && hasPostcode(city, postcode);
  const domestic = locale.cities.find(isMeant);
  if (domestic !== undefined) return { ...kept, city: domestic, country: home };
  if (name === undefined) return kept;
  const foreign = context.places?.find(({ city }) => isMeant(city));
  const abroad = foreign && findCountry(foreign.country);
  if (foreign !== undefined && abroad !== undefined) return { ...kept, city: foreign.city, country: abroad };
  const country = countries.find(each => plain(each.city.name) === plain(name));
  return country === undefined ? kept : { ...kept, country };
}

const NOTHING: KnownPlace = {};

function textOf(context: FacetContext, meaningId: string): string | undefined {
  const value = context.known(meaningId)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Whether a postcode is one that the city's templates make. */
function hasPostcode({ postcodes }: City, postcode: string): boolean {
  return postcodes.some(template => {
    if (template.length !== postcode.length) return false;
    return template.split('').every((mark, at) => {
      const letter = postcode.charAt(at);
      return mark === '#' ? /\d/.test(letter) : mark === '?' ? /[A-Z]/i.test(letter) : mark === letter;
    });
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
