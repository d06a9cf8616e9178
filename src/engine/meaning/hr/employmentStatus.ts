import { defineMeaning } from '../defineMeaning';

export const employmentStatus = defineMeaning({
  id: 'hr.employmentStatus',
  title: 'where somebody stands in their employment',
  gives: 'text',
  names: [
    'employment status',
    'work status',
    'employee status',
    'employee|staff member > status',
    'occupational status',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Employee.status: string', 'Applicant.employment_status: string'],
});

const VALUES = ['active', 'on leave', 'probation', 'notice period', 'terminated', 'retired'] as const;
