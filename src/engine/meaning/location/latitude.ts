import { defineMeaning } from '../defineMeaning';
import { latitudeEdges } from '../edges/placeEdges';
import { fitted } from '../facets/fitted';
import { placeFacet } from '../facets/place';
import { addresses } from './tables/owners';

export const latitude = defineMeaning({
  id: 'location.latitude',
  title: 'a latitude',
  gives: 'number',
  types: ['number', 'string'],
  names: ['latitude', 'latitude degree', 'geo latitude', `${addresses} > latitude`, 'gps latitude'],
  unit: 'degree',
  generate: draw => fitted(draw, draw.facet(placeFacet).latitude, { minimum: -80, maximum: 80, decimals: 5 }),
  edgeCases: latitudeEdges,
  examples: ['Address.latitude: number', 'Location.lat: number', 'Store.geo_lat: number', 'Gps.lat: string'],
});
