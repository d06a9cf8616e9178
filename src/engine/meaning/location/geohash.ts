import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';
import { writeGeohash } from './tables/writeGeohash';

export const geohash = defineMeaning({
  id: 'location.geohash',
  title: 'a geohash',
  gives: 'text',
  names: ['geohash', 'geo hash'],
  generate: draw => writeGeohash(draw.facet(placeFacet).latitude, draw.facet(placeFacet).longitude),
  examples: ['Place.geohash: string', 'Event.geo_hash: string'],
});
