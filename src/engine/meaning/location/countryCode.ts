import { defineMeaning } from '../defineMeaning';
import { countryCodeEdges } from '../edges/placeEdges';
import { placeFacet } from '../facets/place';

export const countryCode = defineMeaning({
  id: 'location.countryCode',
  title: 'an ISO 3166-1 alpha-2 country code',
  gives: 'text',
  names: [
    'country code',
    'country iso',
    'iso country',
    'country iso code',
    'iso country code',
    'country alpha 2',
    'country code 2',
    'country id',
    'country cca 2',
    'country code iso',
    'address country',
    'market code',
    'alpha 2',
    'issuing country code',
  ],
  generate: draw => draw.facet(placeFacet).countryCode,
  edgeCases: countryCodeEdges,
  examples: [
    'Address.countryCode: string',
    'User.country_code: string',
    'Phone.countryIso: string',
    'Record.countryCodes: string',
    'Shop.ctry_code: string',
  ],
});
