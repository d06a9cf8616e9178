import { defineMeaning } from '../defineMeaning';

export const oxygenSaturation = defineMeaning({
  id: 'health.oxygenSaturation',
  title: 'an oxygen saturation in percent',
  gives: 'number',
  names: [
    'oxygen saturation',
    'spo 2',
    'blood oxygen',
    'o 2 saturation',
    'oxygen level',
    'oxygen saturation percent',
  ],
  generate: draw => draw.number({ minimum: 94, maximum: 100 }),
  examples: ['Vitals.oxygenSaturation: number', 'Patient.spo2: number', 'Reading.blood_oxygen: number'],
});
