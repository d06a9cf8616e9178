import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const airQuality = defineMeaning({
  id: 'nature.airQuality',
  title: 'an air quality index',
  gives: 'number',
  names: phrases(`
    air quality index; = aqi; aqi; air quality; pollution index; pm 25; pm25; pm 2 5; pm 10; pm10;
    pollen count; = pm2; air pollution
  `),
  generate: draw => draw.number({ minimum: 8, maximum: 160, shape: 'low' }),
  examples: ['Weather.aqi: number', 'city.air_quality: number', 'Air.pm25: number'],
});
