import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const initials = defineMeaning({
  id: 'person.initials',
  title: "a person's initials",
  gives: 'text',
  names: ['= initial', 'author initial', 'user initial', 'name initial', `${people} > initial`],
  generate: draw => draw.facet(personFacet).initials,
  examples: ['User.initials: string', 'Profile.user_initials: string'],
});
