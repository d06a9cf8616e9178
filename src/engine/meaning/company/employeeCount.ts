import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';

export const employeeCount = defineMeaning({
  id: 'company.employeeCount',
  title: 'how many people a company employs',
  gives: 'number',
  names: [
    'employee count',
    'number of employees',
    'headcount',
    'head count',
    'staff count',
    'team size',
    `${companies} > size`,
    `${companies} > employee`,
    'company size',
    'workforce',
    `${companies} > staff`,
    'member count',
    'number of members',
  ],
  generate: draw => draw.number({ minimum: 3, maximum: 1200, shape: 'low' }),
  examples: [
    'Company.employeeCount: number',
    'Organization.number_of_employees: number',
    'Company.size: number',
    'Team.headcount: number',
  ],
});
