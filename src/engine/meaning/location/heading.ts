import { defineMeaning } from '../defineMeaning';
import { angleEdges } from '../edges/placeEdges';

export const heading = defineMeaning({
  id: 'location.heading',
  title: 'a compass bearing',
  gives: 'number',
  types: ['number'],
  names: [
    'heading',
    'bearing',
    'course over ground',
    'azimuth',
    'wind degree',
    'wind direction',
    'compass bearing',
    'compass heading',
    'true heading',
    'wind bearing',
    'yaw',
  ],
  unit: 'degree',
  generate: draw => draw.number({ minimum: 0, maximum: 359 }),
  edgeCases: angleEdges,
  examples: ['Gps.heading: number', 'Wind.wind_direction: number', 'Track.bearingDeg: number'],
});
