import { defineMeaning } from '../defineMeaning';
import { vitalsFacet } from '../facets/vitals';

export const diastolic = defineMeaning({
  id: 'health.diastolic',
  title: 'a diastolic blood pressure',
  gives: 'number',
  names: [
    'diastolic',
    'diastolic pressure',
    'diastolic blood pressure',
    'blood pressure diastolic',
    'diastolic bp',
  ],
  generate: draw => draw.facet(vitalsFacet).diastolic,
  examples: ['BloodPressure.diastolic: number', 'Vitals.diastolic_bp: number'],
});
