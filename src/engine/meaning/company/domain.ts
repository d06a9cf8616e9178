import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';

export const domain = defineMeaning({
  id: 'company.domain',
  title: "a company's domain",
  gives: 'text',
  names: [
    'company domain',
    `${companies} > domain`,
    `${companies} > domain name`,
    'corporate domain',
    'organization domain',
  ],
  generate: draw => draw.facet(companyFacet).domain,
  examples: ['Company.domain: string', 'Lead.company_domain: string'],
});
