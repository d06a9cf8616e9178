import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const branch = defineMeaning({
  id: 'company.branch',
  title: "a company's office",
  gives: 'text',
  names: [
    'branch office',
    'office name',
    'branch name office',
    'office|branch office|depot|headquarters|distribution center|fulfillment center|factory|showroom > name',
    '= office',
    'depot',
    'bank branch',
    'plant name',
    'factory name',
    'fulfillment center',
    'distribution center',
  ],
  generate: draw =>
    `${draw.facet(placeFacet).city} ${draw.random.pick(draw.locale.language === 'en' ? KINDS : draw.locale.streets)}`,
  examples: [
    'Office.name: string',
    'Factory.name: string',
    'Employee.office: string',
    'Machine.factory_name: string',
    'Depot.name: string',
  ],
});

const KINDS = [
  'Central',
  'North',
  'South',
  'East',
  'West',
  'Harbor',
  'Station',
  'Old Town',
  'Airport',
  'Park',
  'Riverside',
  'Market',
  'University',
  'Mill',
  'Gate',
  'Bridge',
] as const;
