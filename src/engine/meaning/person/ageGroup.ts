import { defineMeaning } from '../defineMeaning';

export const ageGroup = defineMeaning({
  id: 'person.ageGroup',
  title: 'an age group',
  gives: 'text',
  names: ['age group', 'age range', 'age bracket', 'age band'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['User.ageGroup: string', 'Survey.age_range: string'],
});

const VALUES = ['18-24', '25-34', '35-44', '45-54', '55-64', '65+'] as const;
