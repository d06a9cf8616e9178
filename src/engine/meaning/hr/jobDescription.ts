import { defineMeaning, type Draw } from '../defineMeaning';
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
  generate: draw => describe(draw),
  examples: ['Job.description: string', 'JobPosting.summary: string', 'Vacancy.job_description: string'],
});

function describe(draw: Draw): string {
  const { random, locale } = draw;
  const { city } = draw.facet(placeFacet);
  const department = random.pick(locale.departments);
  if (locale.language !== 'en') return `${random.pick(locale.jobTitles)} (${department}), ${city}`;
  return `${random.pick(VERBS)} ${random.pick(WHAT)} for our ${department} team in ${city}.`;
}

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
