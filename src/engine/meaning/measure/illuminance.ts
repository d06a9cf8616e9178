import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const illuminance = defineMeaning({
  id: 'measure.illuminance',
  title: 'an illuminance',
  gives: 'number',
  names: phrases(`
    illuminance; light level; = lux; light intensity; ambient light; luminosity; brightness lux; lumen;
    lumens; light sensor; luminance; solar radiation; luminous flux
  `),
  aliases: ['unit:light'],
  unit: 'lux',
  generate: draw => draw.number({ minimum: 50, maximum: 1200 }),
  examples: ['Sensor.illuminance: number', 'room.light_level: number'],
});
