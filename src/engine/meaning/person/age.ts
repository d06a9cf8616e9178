import { defineMeaning } from '../defineMeaning';
import { ageEdges } from '../edges/personEdges';
import { fitted } from '../facets/fitted';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const age = defineMeaning({
  id: 'person.age',
  title: 'an age in years',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    '= age',
    `${people} > age`,
    'user age',
    'patient age',
    'customer age',
    'current age',
    'age in year',
    'age year',
  ],
  unit: 'yr',
  generate: draw => fitted(draw, draw.facet(personFacet).age, { minimum: 18, maximum: 85 }),
  edgeCases: ageEdges,
  examples: [
    'User.age: number',
    'Patient.patient_age: number',
    'Person.ageInYears: number',
    'Form.age: string',
  ],
});
