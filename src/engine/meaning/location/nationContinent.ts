import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const nationContinent = defineMeaning({
  id: 'location.nationContinent',
  title: "a country's continent",
  gives: 'text',
  names: ['country|nation > continent', 'country|nation > region', 'country|nation > continent name'],
  generate: draw => draw.facet(countryFacet).continent,
  examples: ['Country.continent: string', 'Nation.region: string'],
});
