import { defineMeaning } from '../defineMeaning';

export const maritalStatus = defineMeaning({
  id: 'person.maritalStatus',
  title: 'a marital status',
  gives: 'text',
  names: ['marital status', 'civil status', 'relationship status', 'family status'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Person.maritalStatus: string', 'Applicant.civil_status: string'],
});

const VALUES = ['single', 'married', 'divorced', 'widowed', 'separated', 'registered partnership'] as const;
