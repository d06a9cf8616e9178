import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
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
  generate: draw => fitted(draw, draw.facet(vitalsFacet).diastolic, { minimum: 60, maximum: 96 }),
  examples: ['BloodPressure.diastolic: number', 'Vitals.diastolic_bp: number'],
});
