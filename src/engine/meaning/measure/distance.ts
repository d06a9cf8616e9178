import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const distance = defineMeaning({
  id: 'measure.distance',
  title: 'a distance',
  gives: 'number',
  names: phrases(`
    distance; = dist; route length; travelled distance; trip distance; total distance; radius km;
    search radius; delivery radius; travel distance; distance travelled; range of travel; driving distance;
    altitude; elevation; = alt; height above sea level; elevation gain; depth below; visibility distance;
    flight distance; distance to target; run distance; walking distance; service radius; commute distance;
    radius of search; = range km; walk distance; geofence radius; altitude value; ascent; descent;
    elevation loss; cruising altitude; remaining distance; range; geo radius; = miles; miles
  `),
  unit: 'm',
  generate: draw => draw.number({ minimum: 120, maximum: 48000, shape: 'low' }),
  examples: [
    'Trip.distanceKm: number',
    'route.dist: number',
    'Peak.elevation: number',
    'Search.radiusKm: number',
  ],
});
