import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';

export const registrationNumber = defineMeaning({
  id: 'company.registrationNumber',
  title: "a company's registration number",
  gives: 'text',
  names: [
    'registration number',
    'company number',
    'company registration number',
    'business registration number',
    'commercial register number',
    'crn',
    'company registration',
    'trade register number',
    'business number',
    `${companies} > registration number`,
  ],
  generate: draw => `X${draw.random.digits(2)}-${draw.random.digits(6)}`,
  examples: ['Company.registrationNumber: string', 'Business.company_number: string'],
});
