import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
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
  generate: draw => fitted(draw, draw.facet(vitalsFacet).systolic, { minimum: 96, maximum: 150 }),
  examples: ['BloodPressure.systolic: number', 'Vitals.systolic_bp: number'],
});
