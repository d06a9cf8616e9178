import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const nationNumeric = defineMeaning({
  id: 'location.nationNumeric',
  title: "a country's numeric ISO code",
  gives: 'text',
  names: [
    'country|nation > numeric code',
    'country|nation > numeric',
    'country|nation > iso numeric',
    'country|nation > ccn 3',
    'country|nation > un code',
    'country numeric code',
  ],
  generate: draw => draw.facet(countryFacet).numeric,
  examples: ['Country.numericCode: string', 'Nation.iso_numeric: string'],
});
