import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const nationCurrency = defineMeaning({
  id: 'location.nationCurrency',
  title: "a country's currency",
  gives: 'text',
  names: ['country|nation > currency', 'country|nation > currency code'],
  generate: draw => draw.facet(countryFacet).currency,
  examples: ['Country.currency: string', 'Nation.currency_code: string'],
});
