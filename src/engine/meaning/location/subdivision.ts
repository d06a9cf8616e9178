import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const subdivision = defineMeaning({
  id: 'location.subdivision',
  title: 'an ISO 3166-2 code',
  gives: 'text',
  names: ['subdivision', 'subdivision code', 'iso 3166 2', 'country subdivision'],
  generate: draw => `${draw.facet(placeFacet).country.code}-${draw.facet(placeFacet).regionCode}`,
  examples: ['Address.subdivision: string', 'Holiday.subdivision_code: string'],
});
