import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';
import { people } from './tables/owners';

export const bio = defineMeaning({
  id: 'person.bio',
  title: 'a short text about a person',
  gives: 'text',
  names: [
    'bio',
    'biography',
    'about me',
    `${people} > description`,
    `${people} > about`,
    `${people} > summary`,
    'author note',
    'short bio',
    'self introduction',
  ],
  generate: draw =>
    `${draw.random.pick(draw.locale.jobTitles)}, ${draw.facet(placeFacet).city}. ${draw.random.pick(draw.locale.sentences)}`,
  examples: [
    'User.bio: string',
    'Author.biography: string',
    'Profile.about_me: string',
    'Speaker.description: string',
  ],
});
