import { defineMeaning } from '../defineMeaning';
import { vitalsFacet } from '../facets/vitals';

export const systolic = defineMeaning({
  id: 'health.systolic',
  title: 'a systolic blood pressure',
  gives: 'number',
  names: [
    'systolic',
    'systolic pressure',
    'systolic blood pressure',
    'blood pressure systolic',
    'systolic bp',
  ],
  generate: draw => draw.facet(vitalsFacet).systolic,
  examples: ['BloodPressure.systolic: number', 'Vitals.systolic_bp: number'],
});
