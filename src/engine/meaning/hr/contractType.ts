import { defineMeaning } from '../defineMeaning';

export const contractType = defineMeaning({
  id: 'hr.contractType',
  title: 'a kind of employment',
  gives: 'text',
  names: [
    'contract type',
    'employment type',
    'job type',
    'work type',
    'employee type',
    'employment contract',
    'type of employment',
    'job|job posting|position|vacancy|contract|employment > type',
    'worker type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Job.employmentType: string', 'Employee.contract_type: string', 'JobPosting.type: string'],
});

const VALUES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'freelance',
  'apprenticeship',
] as const;
