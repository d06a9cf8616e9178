import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const coordinates = defineMeaning({
  id: 'location.coordinates',
  title: 'a pair of coordinates',
  gives: 'text',
  names: [
    'coordinate',
    'coordinates',
    'latitude longitude',
    'geo point',
    'gps',
    'gps coordinates',
    'gps position',
    'gps location',
    'geo location',
    'geolocation',
    'geo coordinates',
    'geo position',
    'lat long',
    'latitude long',
    'position coordinates',
  ],
  aliases: ['location.nearbyGPSCoordinate'],
  generate: draw => `${String(draw.facet(placeFacet).latitude)},${String(draw.facet(placeFacet).longitude)}`,
  examples: [
    'Place.coordinates: string',
    'Photo.gps: string',
    'Event.lat_lng: string',
    'Store.geoLocation: string',
  ],
});
