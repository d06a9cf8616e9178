import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const voltage = defineMeaning({
  id: 'measure.voltage',
  title: 'a voltage',
  gives: 'number',
  names: phrases(`
    voltage; = volt; battery voltage; supply voltage; input voltage; output voltage; line voltage;
    rated voltage; operating voltage
  `),
  aliases: ['unit:voltage'],
  unit: 'v',
  generate: draw => draw.number({ minimum: 3, maximum: 240, decimals: 1 }),
  examples: ['Sensor.voltage: number', 'battery.voltageMv: number'],
});
