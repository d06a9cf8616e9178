import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const nation = defineMeaning({
  id: 'location.nation',
  title: "a country's name",
  gives: 'text',
  names: [
    'country|nation > name',
    'country|nation > common name',
    'country|nation > official name',
    'country|nation > label',
    'country|nation > title',
    'country|nation > display name',
  ],
  generate: draw => draw.facet(countryFacet).name,
  examples: ['Country.name: string', 'Nation.commonName: string', 'Country.official_name: string'],
});
