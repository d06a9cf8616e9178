import { defineMeaning } from '../defineMeaning';
import { vitalsFacet } from '../facets/vitals';

export const bodyMassIndex = defineMeaning({
  id: 'health.bodyMassIndex',
  title: 'a body mass index',
  gives: 'number',
  types: ['number', 'string'],
  names: ['bmi', 'body mass index'],
  generate: draw => draw.facet(vitalsFacet).bodyMassIndex,
  examples: ['Patient.bmi: number', 'Vitals.body_mass_index: number'],
});
