import { defineMeaning } from '../defineMeaning';

export const bodyTemperature = defineMeaning({
  id: 'health.bodyTemperature',
  title: 'a body temperature',
  gives: 'number',
  types: ['number', 'string'],
  names: [
    'visit|patient visit|encounter|examination|checkup|observation > temperature',
    'body temperature',
    'vital|vital sign|patient|triage > temperature',
    'patient temperature',
    'basal temperature',
  ],
  unit: 'celsius',
  generate: draw => draw.number({ minimum: 36.1, maximum: 38.4, decimals: 1, shape: 'low' }),
  examples: ['Patient.bodyTemperature: number', 'Vitals.temperature: number', 'Triage.body_temp: number'],
});
