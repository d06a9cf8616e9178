import { defineMeaning } from '../defineMeaning';

export const respiratoryRate = defineMeaning({
  id: 'health.respiratoryRate',
  title: 'breaths a minute',
  gives: 'number',
  names: ['resp rate', 'respiratory rate', 'respiration rate', 'breathing rate', 'breath per minute'],
  generate: draw => draw.number({ minimum: 12, maximum: 20, shape: 'middle' }),
  examples: ['Vitals.respiratoryRate: number', 'Patient.breathing_rate: number'],
});
