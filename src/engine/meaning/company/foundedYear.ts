import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';

export const foundedYear = defineMeaning({
  id: 'company.foundedYear',
  title: 'the year a company was founded',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    '= founded',
    `${companies} > founded`,
    `${companies} > established`,
    `${companies} > since`,
    'incorporation year',
    'founded in',
    'established in',
  ],
  generate: draw => draw.number({ minimum: 1948, maximum: new Date(draw.now).getUTCFullYear() - 1 }),
  examples: ['Company.founded: number', 'Organization.since: number', 'Brand.established_in: string'],
});
