import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
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
  generate: draw => fitted(draw, draw.facet(vitalsFacet).heightCm, { minimum: 150, maximum: 200 }),
  examples: ['Patient.height: number', 'Person.heightCm: number', 'User.body_height: number'],
});
