import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const jobDescription = defineMeaning({
  id: 'hr.jobDescription',
  title: "a job's description",
  gives: 'text',
  names: [
    'job description',
    'position description',
    'job|job posting|position|vacancy|job opening|job offer|job listing > description',
    'job|job posting|position|vacancy > summary',
    'role description',
    'experience|employment|work experience|position > responsibility',
    'responsibility',
    'job responsibility',
    'job duty',
  ],
  generate: draw =>
    `${draw.random.pick(VERBS)} ${draw.random.pick(WHAT)} for our ${draw.random.pick(draw.locale.departments)} team in ${draw.facet(placeFacet).city}.`,
  examples: ['Job.description: string', 'JobPosting.summary: string', 'Vacancy.job_description: string'],
});

const VERBS = [
  'Plan',
  'Lead',
  'Improve',
  'Coordinate',
  'Build',
  'Document',
  'Run',
  'Review',
  'Support',
  'Modernize',
] as const;
const WHAT = [
  'the daily work',
  'new projects',
  'the yearly budget',
  'customer requests',
  'internal tools',
  'quality checks',
  'the onboarding',
  'weekly reports',
  'supplier contracts',
  'training courses',
  'the release process',
] as const;
