import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const humidity = defineMeaning({
  id: 'iot.humidity',
  title: 'a humidity',
  gives: 'number',
  names: phrases(`
    humidity; relative humidity; air humidity; soil moisture; moisture; = rh; soil humidity; moisture level;
    humidity level; indoor humidity
  `),
  unit: 'percent',
  generate: draw => draw.number({ minimum: 18, maximum: 96 }),
  examples: ['Reading.humidity: number', 'soil.soil_moisture: number', 'weather.humidityPct: number'],
});
