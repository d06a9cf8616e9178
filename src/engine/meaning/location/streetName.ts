import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const streetName = defineMeaning({
  id: 'location.streetName',
  title: "a street's name",
  gives: 'text',
  names: ['street name', 'road', 'road name', 'thoroughfare', 'street|road > name', 'avenue'],
  generate: draw => draw.facet(placeFacet).streetName,
  examples: ['Address.streetName: string', 'Location.road: string', 'Street.name: string'],
});
