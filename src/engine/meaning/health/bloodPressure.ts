import { defineMeaning } from '../defineMeaning';
import { vitalsFacet } from '../facets/vitals';

export const bloodPressure = defineMeaning({
  id: 'health.bloodPressure',
  title: 'a blood pressure',
  gives: 'text',
  names: ['blood pressure', 'bp reading', 'vital|vital sign > bp', 'blood pressure reading'],
  generate: draw =>
    `${String(draw.facet(vitalsFacet).systolic)}/${String(draw.facet(vitalsFacet).diastolic)}`,
  examples: ['Vitals.bloodPressure: string', 'Patient.blood_pressure: string'],
});
