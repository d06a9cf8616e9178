import { defineMeaning } from '../defineMeaning';

export const cholesterol = defineMeaning({
  id: 'health.cholesterol',
  title: 'a cholesterol in mg/dL',
  gives: 'number',
  names: [
    'cholesterol',
    'total cholesterol',
    'cholesterol level',
    'ldl',
    'hdl',
    'ldl cholesterol',
    'hdl cholesterol',
  ],
  generate: draw => draw.number({ minimum: 48, maximum: 240, shape: 'middle' }),
  examples: ['LabResult.cholesterol: number', 'Panel.total_cholesterol: number'],
});
