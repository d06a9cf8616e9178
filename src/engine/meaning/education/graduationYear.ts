import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { personFacet } from '../facets/person';

export const graduationYear = defineMeaning({
  id: 'education.graduationYear',
  title: 'a year of graduation',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'graduation year',
    'year of graduation',
    'class year',
    'year graduated',
    'expected graduation year',
    'graduated year',
  ],
  generate: draw =>
    fitted(draw, new Date(draw.facet(personFacet).birthDate).getUTCFullYear() + 22, {
      minimum: 1965,
      maximum: 2032,
    }),
  examples: [
    'Student.graduationYear: number',
    'Alumni.graduation_year: number',
    'Education.yearGraduated: number',
  ],
});
