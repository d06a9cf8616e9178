import { defineMeaning } from '../defineMeaning';

export const coordinate = defineMeaning({
  id: 'location.coordinate',
  title: 'one number of a position',
  gives: 'number',
  names: [
    'coordinate',
    'coordinates',
    'bounding box',
    'bbox',
    'geometry|point|geo point|line string|polygon|position > coordinates',
  ],
  generate: draw => draw.number({ minimum: -80, maximum: 80, decimals: 5 }),
  examples: ['Point.coordinates: number', 'Feature.bbox: number', 'Geometry.coordinates: number'],
});
