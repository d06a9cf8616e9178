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
  unit: 'hpa',
  generate: draw => draw.number({ minimum: 985, maximum: 1035 }),
  examples: ['Weather.pressure: number', 'tire.tire_pressure: number', 'Sensor.pressureHpa: number'],
});
