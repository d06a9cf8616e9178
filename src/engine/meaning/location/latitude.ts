import { defineMeaning } from '../defineMeaning';
import { isWithin } from '../facets/isWithin';
import { placeFacet } from '../facets/place';
import { addresses } from './tables/owners';

export const latitude = defineMeaning({
  id: 'location.latitude',
  title: 'a latitude',
  gives: 'number',
  types: ['number', 'string'],
  names: ['latitude', 'latitude degree', 'geo latitude', `${addresses} > latitude`, 'gps latitude'],
  unit: 'degree',
  generate: draw =>
    isWithin(draw.facet(placeFacet).latitude, draw.limits)
      ? draw.facet(placeFacet).latitude
      : draw.number({ minimum: -80, maximum: 80, decimals: 5 }),
  examples: ['Address.latitude: number', 'Location.lat: number', 'Store.geo_lat: number', 'Gps.lat: string'],
});
