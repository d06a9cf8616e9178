import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';

export const sizeRange = defineMeaning({
  id: 'company.sizeRange',
  title: "a company's size",
  gives: 'text',
  names: [
    'company size',
    'size range',
    `${companies} > size`,
    'organization size',
    'employee range',
    'business size',
    `${companies} > employee`,
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Company.size: string', 'Lead.company_size: string'],
});

const VALUES = ['1-10', '11-50', '51-200', '201-500', '501-1,000', '1,001-5,000', '5,001+'] as const;
