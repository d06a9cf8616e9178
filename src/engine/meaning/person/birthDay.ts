import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const birthDay = defineMeaning({
  id: 'person.birthDay',
  title: 'a day of birth within the month',
  gives: 'number',
  names: ['birth day', 'day of birth', 'birth date day', 'birth day of month'],
  generate: draw => new Date(draw.facet(personFacet).birthDate).getUTCDate(),
  examples: ['Person.birthDay: number', 'User.birth_day: number'],
});
