import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const nationCode3 = defineMeaning({
  id: 'location.nationCode3',
  title: "a country's three-letter ISO code",
  gives: 'text',
  names: [
    'country|nation > alpha 3',
    'country|nation > iso 3',
    'country|nation > cca 3',
    'country|nation > code 3',
    'country|nation > iso alpha 3',
    'country|nation > alpha 3 code',
    'country|nation > country code 3',
  ],
  generate: draw => draw.facet(countryFacet).alpha3,
  examples: ['Country.alpha3: string', 'Nation.iso3: string', 'Country.alpha3Code: string'],
});
