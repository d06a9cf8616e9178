import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const concentration = defineMeaning({
  id: 'measure.concentration',
  title: 'a concentration',
  gives: 'number',
  names: phrases(`
    co2 level; co 2 level; = co2; co2; co 2; carbon dioxide; = ppm; concentration; co 2 concentration;
    = voc; voc; particulate; = pm25; ozone; carbon monoxide; = co; = no2; = o3; = so2; carbon dioxide level;
    air quality value; tvoc; nitrogen dioxide; = dust
  `),
  aliases: ['unit:concentration'],
  unit: 'ppm',
  generate: draw => draw.number({ minimum: 380, maximum: 1400 }),
  examples: ['Room.co2: number', 'air.carbon_dioxide: number', 'Air.co2Ppm: number'],
});
