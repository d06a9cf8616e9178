import { defineMeaning } from '../defineMeaning';

export const eyeColor = defineMeaning({
  id: 'person.eyeColor',
  title: 'an eye color',
  gives: 'text',
  names: ['eye color'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Person.eyeColor: string', 'Character.eye_colour: string'],
});

const VALUES = ['brown', 'blue', 'green', 'hazel', 'gray', 'amber'] as const;
