import { defineMeaning } from '../defineMeaning';

export const hairColor = defineMeaning({
  id: 'person.hairColor',
  title: 'a hair color',
  gives: 'text',
  names: ['hair color'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Person.hairColor: string', 'Profile.hair_colour: string'],
});

const VALUES = [
  'black',
  'dark brown',
  'brown',
  'light brown',
  'blond',
  'red',
  'auburn',
  'gray',
  'white',
] as const;
