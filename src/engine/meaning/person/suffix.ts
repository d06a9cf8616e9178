import { defineMeaning } from '../defineMeaning';
import { people } from './tables/owners';

export const suffix = defineMeaning({
  id: 'person.suffix',
  title: "what follows a person's name",
  gives: 'text',
  names: [
    'name suffix',
    'honorific suffix',
    'generational suffix',
    `${people} > suffix`,
    'name|full name > suffix',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Person.suffix: string', 'User.name_suffix: string'],
});

const VALUES = ['Jr.', 'Sr.', 'II', 'III', 'IV', 'MD', 'PhD', 'DDS'] as const;
