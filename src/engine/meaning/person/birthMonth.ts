import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const birthMonth = defineMeaning({
  id: 'person.birthMonth',
  title: 'a month of birth',
  gives: 'number',
  names: ['birth month', 'birth date month', `${people} > birth month`],
  generate: draw =>
    fitted(draw, new Date(draw.facet(personFacet).birthDate).getUTCMonth() + 1, { minimum: 1, maximum: 12 }),
  examples: ['Person.birthMonth: number', 'User.birth_month: number'],
});
