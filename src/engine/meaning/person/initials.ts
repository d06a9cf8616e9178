import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const initials = defineMeaning({
  id: 'person.initials',
  title: "a person's initials",
  gives: 'text',
  names: ['initial', 'author initial'],
  generate: draw => draw.facet(personFacet).initials,
  examples: ['User.initials: string', 'Profile.user_initials: string'],
});
