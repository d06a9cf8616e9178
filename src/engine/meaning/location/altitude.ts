import { defineMeaning } from '../defineMeaning';
import { altitudeEdges } from '../edges/placeEdges';

export const altitude = defineMeaning({
  id: 'location.altitude',
  title: 'a height above sea level',
  gives: 'number',
  types: ['number'],
  names: [
    'altitude',
    'elevation',
    'height above sea level',
    'elevation gain',
    'flight altitude',
    'cruising altitude',
  ],
  unit: 'm',
  generate: draw => draw.number({ minimum: 2, maximum: 2400, shape: 'low' }),
  edgeCases: altitudeEdges,
  examples: ['Location.altitude: number', 'Trail.elevation_gain: number', 'Airport.elevationFt: number'],
});
