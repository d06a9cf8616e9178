import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';

export const slug = defineMeaning({
  id: 'company.slug',
  title: "a company's slug",
  gives: 'text',
  names: [
    'company slug',
    'organization slug',
    'tenant slug',
    'workspace slug',
    `${companies} > slug`,
    `${companies} > handle`,
    'tenant key',
    `${companies} > key`,
  ],
  generate: draw => draw.facet(companyFacet).slug,
  examples: ['Company.slug: string', 'Workspace.organization_slug: string', 'Tenant.slug: string'],
});
