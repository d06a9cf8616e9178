import { defineMeaning } from '../defineMeaning';

export const bloodGlucose = defineMeaning({
  id: 'health.bloodGlucose',
  title: 'a blood glucose in mg/dL',
  gives: 'number',
  names: [
    'blood glucose',
    'blood sugar',
    'glucose',
    'glucose level',
    'glucose reading',
    'blood glucose level',
    'blood sugar level',
  ],
  generate: draw => draw.number({ minimum: 72, maximum: 148, shape: 'low' }),
  examples: ['Reading.bloodGlucose: number', 'Patient.glucose_level: number'],
});
