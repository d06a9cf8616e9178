import { defineMeaning } from '../defineMeaning';

export const isRemote = defineMeaning({
  id: 'hr.isRemote',
  title: 'whether work is remote',
  gives: 'flag',
  names: [
    'remote',
    'job|job posting|employee|posting|position|vacancy > remote',
    'job|job posting|employee|posting|position|vacancy > is remote',
    'remote friendly',
    'remote work',
    'remote allowed',
    'work remote',
    'remote possible',
    'allow remote',
    'home office',
  ],
  generate: draw => draw.random.chance(0.4),
  examples: ['Job.isRemote: boolean', 'Posting.remote: boolean', 'Employee.remote_work: boolean'],
});
