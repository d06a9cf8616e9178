import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const gender = defineMeaning({
  id: 'person.gender',
  title: 'a gender',
  gives: 'text',
  names: ['gender', 'gender identity'],
  generate: draw => draw.facet(personFacet).gender,
  examples: ['User.gender: string', 'Patient.gender_identity: string'],
});
