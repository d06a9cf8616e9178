import { defineMeaning } from '../defineMeaning';
import { isWithin } from '../facets/isWithin';
import { vitalsFacet } from '../facets/vitals';
import { people } from '../person/tables/owners';

export const height = defineMeaning({
  id: 'health.height',
  title: "somebody's height",
  gives: 'number',
  types: ['number', 'string'],
  names: [
    'body height',
    `${people} > height`,
    'patient height',
    'vital|vital sign|body measurement|measurement|health|health data > height',
    'stature',
  ],
  unit: 'cm',
  generate: draw =>
    isWithin(draw.facet(vitalsFacet).heightCm, draw.limits)
      ? draw.facet(vitalsFacet).heightCm
      : draw.number({ minimum: 150, maximum: 200 }),
  examples: ['Patient.height: number', 'Person.heightCm: number', 'User.body_height: number'],
});
