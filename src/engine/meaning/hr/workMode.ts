import { defineMeaning } from '../defineMeaning';

export const workMode = defineMeaning({
  id: 'hr.workMode',
  title: 'where somebody works',
  gives: 'text',
  names: [
    'work mode',
    'work location',
    'workplace type',
    'remote policy',
    'work model',
    'work arrangement',
    'workplace',
    'job|job posting|position > location type',
    'working model',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Job.workMode: string', 'Employee.work_arrangement: string', 'Posting.workplaceType: string'],
});

const VALUES = ['remote', 'hybrid', 'on-site'] as const;
