import { defineMeaning } from '../defineMeaning';
import { isWithin } from '../facets/isWithin';
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
  generate: draw =>
    isWithin(draw.facet(personFacet).age, draw.limits)
      ? draw.facet(personFacet).age
      : draw.number({ minimum: 18, maximum: 85 }),
  examples: [
    'User.age: number',
    'Patient.patient_age: number',
    'Person.ageInYears: number',
    'Form.age: string',
  ],
});
