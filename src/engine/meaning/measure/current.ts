import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const current = defineMeaning({
  id: 'measure.current',
  title: 'an electric current',
  gives: 'number',
  names: phrases(`
    amperage; electric current; current draw; charging current; load current;
    sensor|battery|circuit|motor|charger|electric meter|power supply > current; = ampere; line current
  `),
  aliases: ['unit:current'],
  unit: 'a',
  generate: draw => draw.number({ minimum: 0.1, maximum: 16, decimals: 2 }),
  examples: ['Sensor.currentMa: number', 'motor.current_draw: number'],
});
