import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';

export const industry = defineMeaning({
  id: 'company.industry',
  title: 'an industry',
  gives: 'text',
  names: [
    'industry',
    'industry name',
    'sector',
    'business sector',
    'line of business',
    'industry sector',
    'business line',
    'industry vertical',
  ],
  generate: draw => draw.facet(companyFacet).industry,
  examples: ['Company.industry: string', 'Lead.business_sector: string', 'Stock.sector: string'],
});
