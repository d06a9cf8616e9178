import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const continent = defineMeaning({
  id: 'location.continent',
  title: 'a continent',
  gives: 'text',
  names: ['continent', 'continent name', 'world region'],
  generate: draw => draw.facet(placeFacet).country.continent,
  examples: ['Address.continent: string', 'Visitor.continent_name: string'],
});
