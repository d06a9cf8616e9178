import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const pronouns = defineMeaning({
  id: 'person.pronouns',
  title: 'pronouns',
  gives: 'text',
  names: ['pronoun', 'preferred pronoun'],
  generate: draw => draw.facet(personFacet).pronouns,
  examples: ['User.pronouns: string', 'Profile.preferred_pronouns: string'],
});
