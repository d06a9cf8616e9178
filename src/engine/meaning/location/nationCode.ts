import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const nationCode = defineMeaning({
  id: 'location.nationCode',
  title: "a country's ISO code",
  gives: 'text',
  names: [
    'country|nation > code',
    'country|nation > alpha 2',
    'country|nation > iso',
    'country|nation > iso 2',
    'country|nation > iso code',
    'country|nation > cca 2',
    'country|nation > id',
    'country|nation > country code',
    'country|nation > key',
    'country|nation > abbreviation',
  ],
  generate: draw => draw.facet(countryFacet).code,
  examples: ['Country.code: string', 'Nation.iso_code: string', 'Country.alpha2: string'],
});
