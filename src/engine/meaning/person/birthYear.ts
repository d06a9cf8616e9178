import { defineMeaning } from '../defineMeaning';
import { endsOf } from '../edges/timeEdges';
import { fitted } from '../facets/fitted';
import { personFacet } from '../facets/person';

export const birthYear = defineMeaning({
  id: 'person.birthYear',
  title: 'a year of birth',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: ['birth year', 'yob', 'birth date year', 'born year'],
  generate: draw =>
    fitted(draw, new Date(draw.facet(personFacet).birthDate).getUTCFullYear(), {
      minimum: 1940,
      maximum: 2006,
    }),
  edgeCases: endsOf(1900, 1970, 2000),
  examples: ['Person.birthYear: number', 'User.year_of_birth: number', 'Author.yob: string'],
});
