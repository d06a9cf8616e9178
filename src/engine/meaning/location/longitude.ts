import { defineMeaning } from '../defineMeaning';
import { longitudeEdges } from '../edges/placeEdges';
import { fitted } from '../facets/fitted';
import { placeFacet } from '../facets/place';
import { addresses } from './tables/owners';

export const longitude = defineMeaning({
  id: 'location.longitude',
  title: 'a longitude',
  gives: 'number',
  types: ['number', 'string'],
  names: [
    'longitude',
    'longitude degree',
    'geo longitude',
    `${addresses} > longitude`,
    '= long',
    'geo long',
    `${addresses} > long`,
    'gps long',
    'gps longitude',
  ],
  unit: 'degree',
  generate: draw =>
    fitted(draw, draw.facet(placeFacet).longitude, { minimum: -180, maximum: 180, decimals: 5 }),
  edgeCases: longitudeEdges,
  examples: [
    'Address.longitude: number',
    'Location.lng: number',
    'Store.geo_lon: number',
    'Point.long: number',
  ],
});
