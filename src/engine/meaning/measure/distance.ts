import { defineMeaning } from '../defineMeaning';
import { sizeEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const distance = defineMeaning({
  id: 'measure.distance',
  title: 'a distance',
  gives: 'number',
  names: phrases(`
    distance; = dist; route length; travelled distance; trip distance; total distance; radius km;
    search radius; delivery radius; travel distance; distance travelled; travel range; driving distance;
    visibility distance; flight distance; distance to target; run distance; walking distance;
    service radius; commute distance; = range km; walk distance; geofence radius; remaining distance; range;
    geo radius; = miles; miles
  `),
  unit: 'km',
  generate: draw => draw.number({ minimum: 0.4, maximum: 480, decimals: 1, shape: 'low' }),
  edgeCases: sizeEdges,
  examples: ['Trip.distanceKm: number', 'route.dist: number', 'Search.radiusKm: number'],
});
