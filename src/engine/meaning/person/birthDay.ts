import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const birthDay = defineMeaning({
  id: 'person.birthDay',
  title: 'a day of birth within the month',
  gives: 'number',
  names: ['birth day', `${people} > birth day`, 'birth date day'],
  generate: draw =>
    fitted(draw, new Date(draw.facet(personFacet).birthDate).getUTCDate(), { minimum: 1, maximum: 28 }),
  examples: ['Person.birthDay: number', 'User.birth_day: number'],
});
