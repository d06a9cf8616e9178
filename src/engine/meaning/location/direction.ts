import { defineMeaning } from '../defineMeaning';

export const direction = defineMeaning({
  id: 'location.direction',
  title: 'a compass direction',
  gives: 'text',
  names: [
    'compass direction',
    'cardinal direction',
    'wind direction',
    'ordinal direction',
    'facing direction',
    'wind|compass > direction',
    'facing',
    'travel direction',
  ],
  aliases: ['location.cardinalDirection', 'location.ordinalDirection'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Wind.direction: string', 'Weather.wind_direction: string', 'Room.facing: string'],
});

const VALUES = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;
