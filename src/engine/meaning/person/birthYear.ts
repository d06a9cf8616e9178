import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const birthYear = defineMeaning({
  id: 'person.birthYear',
  title: 'a year of birth',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: ['birth year', 'yob', 'birth date year', 'born year'],
  generate: draw => new Date(draw.facet(personFacet).birthDate).getUTCFullYear(),
  examples: ['Person.birthYear: number', 'User.year_of_birth: number', 'Author.yob: string'],
});
