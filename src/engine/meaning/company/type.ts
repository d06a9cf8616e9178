import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';

export const type = defineMeaning({
  id: 'company.type',
  title: 'a kind of company',
  gives: 'text',
  names: [
    'company type',
    'business type',
    'organization type',
    `${companies} > type`,
    `${companies} > kind`,
    'ownership type',
    'legal type',
    'type of business',
    'type of company',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Company.type: string', 'Lead.business_type: string', 'Organization.kind: string'],
});

const VALUES = [
  'private',
  'public',
  'nonprofit',
  'startup',
  'partnership',
  'cooperative',
  'government',
  'sole proprietorship',
] as const;
