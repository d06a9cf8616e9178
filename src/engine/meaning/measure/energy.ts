import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const energy = defineMeaning({
  id: 'measure.energy',
  title: 'an amount of energy',
  gives: 'number',
  names: phrases(`
    energy; energy consumption; energy usage; electricity usage; = kwh; meter value; consumption;
    meter reading; energy consumed; energy produced; electricity consumption; energy used; battery energy;
    annual consumption; daily consumption; electricity; generation; total energy; power generation;
    grid import; grid export
  `),
  aliases: ['unit:energy'],
  unit: 'wh',
  generate: draw => draw.number({ minimum: 200, maximum: 90000 }),
  examples: ['Meter.energyKwh: number', 'bill.energy_usage: number'],
});
