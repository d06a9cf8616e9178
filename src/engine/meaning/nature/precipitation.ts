import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const precipitation = defineMeaning({
  id: 'nature.precipitation',
  title: 'precipitation in millimetres',
  gives: 'number',
  names: phrases(`
    precipitation; rain; rain amount; snowfall; precipitation amount; = precip; = snow; precip; rain volume;
    total precipitation; annual rainfall; precipitation mm; hourly rain
  `),
  unit: 'mm',
  generate: draw => draw.number({ minimum: 0.2, maximum: 38, decimals: 1, shape: 'low' }),
  examples: ['Weather.precipitation: number', 'day.rain_mm: number', 'Forecast.snowfall: number'],
});
