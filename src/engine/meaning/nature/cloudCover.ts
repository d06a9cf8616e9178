import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cloudCover = defineMeaning({
  id: 'nature.cloudCover',
  title: 'a cloud cover',
  gives: 'number',
  names: phrases(`
    cloud cover; cloudiness; cloud; cloud coverage; cloud percent; = clouds; = cloud
  `),
  unit: 'percent',
  generate: draw => draw.number({ minimum: 0, maximum: 100 }),
  examples: ['Weather.cloudCover: number', 'day.clouds: number'],
});
