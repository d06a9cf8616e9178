import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const windDirection = defineMeaning({
  id: 'nature.windDirection',
  title: 'a direction of wind',
  gives: 'text',
  names: phrases(`
    wind direction; cardinal direction; compass direction; compass point; direction; = bearing; heading;
    = wind dir; travel direction; facing; exposure; orientation; direction of travel; flow direction;
    aspect; wind dir; wind compass; direction text; = facing
  `),
  aliases: ['location.direction', 'location.cardinalDirection'],
  generate: draw => draw.random.pick(['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']),
  examples: ['Weather.windDirection: string', 'bus.direction: string'],
});
