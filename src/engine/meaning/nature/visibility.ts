import { defineMeaning } from '../defineMeaning';

export const visibility = defineMeaning({
  id: 'nature.visibility',
  title: 'how far one sees',
  gives: 'number',
  names: ['visibility', '= vis', 'visibility range', 'visibility distance'],
  unit: 'km',
  generate: draw => draw.number({ minimum: 1, maximum: 30 }),
  examples: ['Weather.visibility: number', 'day.visibility_km: number'],
});
