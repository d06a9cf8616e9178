import { defineMeaning } from '../defineMeaning';
import { demonyms } from './tables/demonyms';

export const nationality = defineMeaning({
  id: 'person.nationality',
  title: 'a nationality',
  gives: 'text',
  names: ['nationality', 'citizenship'],
  generate: draw =>
    demonyms[draw.random.chance(0.8) ? draw.home.code : draw.random.pick(CODES)] ?? draw.home.name,
  examples: ['Person.nationality: string', 'Passport.citizenship: string'],
});

const CODES = Object.keys(demonyms);
