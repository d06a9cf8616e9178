import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const countryCodeAlpha3 = defineMeaning({
  id: 'location.countryCodeAlpha3',
  title: 'an ISO 3166-1 alpha-3 country code',
  gives: 'text',
  names: [
    'country code 3',
    'country alpha 3',
    'alpha 3',
    'country iso 3',
    'iso 3',
    'cca 3',
    'alpha 3 code',
    'country code alpha 3',
    'iso alpha 3',
  ],
  generate: draw => draw.facet(placeFacet).country.alpha3,
  examples: ['Address.countryCode3: string', 'Passport.country_iso3: string', 'Location.alpha3: string'],
});
