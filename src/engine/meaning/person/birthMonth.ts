import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const birthMonth = defineMeaning({
  id: 'person.birthMonth',
  title: 'a month of birth',
  gives: 'number',
  names: ['birth month', 'birth date month'],
  generate: draw => new Date(draw.facet(personFacet).birthDate).getUTCMonth() + 1,
  examples: ['Person.birthMonth: number', 'User.birth_month: number'],
});
