import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const sex = defineMeaning({
  id: 'person.sex',
  title: 'a sex',
  gives: 'text',
  names: ['sex', 'biological sex', 'sex at birth'],
  aliases: ['person.sexType'],
  generate: draw => draw.facet(personFacet).sexText,
  examples: ['Patient.sex: string', 'Animal.biological_sex: string'],
});
