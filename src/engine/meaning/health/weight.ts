import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { vitalsFacet } from '../facets/vitals';
import { people } from '../person/tables/owners';

export const weight = defineMeaning({
  id: 'health.weight',
  title: "somebody's weight",
  gives: 'number',
  types: ['number', 'string'],
  names: [
    'body weight',
    `${people} > weight`,
    'patient weight',
    'vital|vital sign|body measurement|measurement|health|health data > weight',
    'current weight',
    'goal weight',
    'target weight',
    'birth weight',
  ],
  unit: 'kg',
  generate: draw =>
    fitted(draw, draw.facet(vitalsFacet).weightKg, { minimum: 48, maximum: 110, decimals: 1 }),
  examples: [
    'Patient.weight: number',
    'Person.weightKg: number',
    'Vitals.weight: number',
    'User.body_weight: number',
    'Patient.weightLbs: number',
  ],
});
