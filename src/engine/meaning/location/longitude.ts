import { defineMeaning } from '../defineMeaning';
import { isWithin } from '../facets/isWithin';
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
    'long',
    'gps longitude',
  ],
  unit: 'degree',
  generate: draw =>
    isWithin(draw.facet(placeFacet).longitude, draw.limits)
      ? draw.facet(placeFacet).longitude
      : draw.number({ minimum: -180, maximum: 180, decimals: 5 }),
  examples: [
    'Address.longitude: number',
    'Location.lng: number',
    'Store.geo_lon: number',
    'Point.long: number',
  ],
});
