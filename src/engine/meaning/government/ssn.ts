import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';
import { nationalIdOf } from './tables/nationalIds';

export const ssn = defineMeaning({
  id: 'government.ssn',
  title: 'a social security number',
  gives: 'text',
  names: ['ssn', 'social security number', 'social security', 'social security no', 'ss number'],
  aliases: ['us-ssn'],
  generate: draw => nationalIdOf(draw.home.code).generate(draw.random, personHints(draw)),
  examples: [
    'Person.ssn: string',
    'Employee.socialSecurityNumber: string',
    'Applicant.social_security_number: string',
  ],
});
