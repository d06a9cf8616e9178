import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const pressure = defineMeaning({
  id: 'measure.pressure',
  title: 'a pressure',
  gives: 'number',
  names: phrases(`
    pressure; air pressure; atmospheric pressure; barometric pressure; = psi; tire pressure; barometer;
    tyre pressure; sea level pressure; water pressure; oil pressure; = hpa; surface pressure
  `),
  aliases: ['unit:pressure'],
  unit: 'pa',
  generate: draw => draw.number({ minimum: 98500, maximum: 103500 }),
  examples: ['Weather.pressure: number', 'tire.tire_pressure: number', 'Sensor.pressureHpa: number'],
});
