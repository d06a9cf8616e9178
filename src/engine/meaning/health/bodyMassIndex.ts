import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { vitalsFacet } from '../facets/vitals';

export const bodyMassIndex = defineMeaning({
  id: 'health.bodyMassIndex',
  title: 'a body mass index',
  gives: 'number',
  types: ['number', 'string'],
  names: ['bmi', 'body mass index'],
  generate: draw =>
    fitted(draw, draw.facet(vitalsFacet).bodyMassIndex, { minimum: 18, maximum: 34, decimals: 1 }),
  examples: ['Patient.bmi: number', 'Vitals.body_mass_index: number'],
});
