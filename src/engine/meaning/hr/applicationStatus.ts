import { defineMeaning } from '../defineMeaning';

export const applicationStatus = defineMeaning({
  id: 'hr.applicationStatus',
  title: 'where an application stands',
  gives: 'text',
  names: [
    'application status',
    'candidate status',
    'hiring stage',
    'interview stage',
    'recruitment stage',
    'job application|candidate|applicant|interview > status',
    'job application|candidate|applicant > stage',
    'recruiting status',
    'applicant status',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: [
    'Candidate.status: string',
    'JobApplication.stage: string',
    'Applicant.application_status: string',
  ],
});

const VALUES = [
  'applied',
  'screening',
  'interview',
  'assessment',
  'offer',
  'hired',
  'rejected',
  'withdrawn',
] as const;
