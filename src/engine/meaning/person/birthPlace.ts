import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const birthPlace = defineMeaning({
  id: 'person.birthPlace',
  title: 'a place of birth',
  gives: 'text',
  names: [
    'birth place',
    'birth city',
    'birth town',
    'hometown',
    'home town',
    'city of birth',
    'town of birth',
  ],
  generate: draw => draw.facet(placeFacet).city,
  examples: ['Person.birthPlace: string', 'Passport.place_of_birth: string', 'Profile.hometown: string'],
});
