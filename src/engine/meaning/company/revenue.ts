import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';

export const revenue = defineMeaning({
  id: 'company.revenue',
  title: "a company's yearly revenue",
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'revenue',
    'annual revenue',
    'yearly revenue',
    'company revenue',
    `${companies} > turnover`,
    'annual turnover',
    'sales revenue',
    'gross revenue',
    'net revenue',
    'total revenue',
  ],
  unit: 'money',
  generate: draw => draw.number({ minimum: 180_000, maximum: 48_000_000, shape: 'low' }),
  examples: ['Company.annualRevenue: number', 'Organization.revenue: number', 'Report.total_revenue: number'],
});
