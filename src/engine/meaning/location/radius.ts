import { defineMeaning } from '../defineMeaning';

export const radius = defineMeaning({
  id: 'location.radius',
  title: 'how far around a place',
  gives: 'number',
  names: [
    'search radius',
    'geofence radius',
    'service radius',
    'delivery radius',
    '= radius',
    'coverage radius',
    'geofence|fence|circle > radius',
    'notification radius',
  ],
  unit: 'm',
  generate: draw => draw.number({ minimum: 100, maximum: 25_000, shape: 'low' }),
  examples: ['Query.searchRadius: number', 'Geofence.radius: number', 'Shop.delivery_radius: number'],
});
