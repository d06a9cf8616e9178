import { countries, type Country } from '../../locale/countries';
import { defineFacet } from '../facet';

/** One of the world's countries, for objects that describe countries. */
export const countryFacet = defineFacet<Country>({
  id: 'country',
  kind: 'object',
  draw: ({ random }) => random.pick(countries),
});
