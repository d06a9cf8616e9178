import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const capital = defineMeaning({
  id: 'location.capital',
  title: 'a capital city',
  gives: 'text',
  names: ['capital', 'country|nation|state > capital', 'capital city', 'capital name'],
  generate: draw => draw.facet(countryFacet).capital,
  examples: ['Country.capital: string', 'Nation.capital_city: string'],
});
