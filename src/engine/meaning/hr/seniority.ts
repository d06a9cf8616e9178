import { defineMeaning } from '../defineMeaning';

export const seniority = defineMeaning({
  id: 'hr.seniority',
  title: 'a level of seniority',
  gives: 'text',
  names: [
    'seniority',
    'seniority level',
    'job level',
    'experience level',
    'career level',
    'job grade',
    'pay grade',
    'employee|position|job|job posting|candidate > level',
    'employee level',
  ],
  aliases: ['person.jobDescriptor'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Job.seniority: string', 'Candidate.experience_level: string', 'Employee.level: string'],
});

const VALUES = ['Intern', 'Junior', 'Mid-level', 'Senior', 'Lead', 'Principal', 'Director'] as const;
