import { companies } from '../company/tables/owners';
import { defineMeaning } from '../defineMeaning';
import { urlEdges } from '../edges/internetEdges';
import { companyFacet } from '../facets/company';

export const website = defineMeaning({
  id: 'internet.website',
  title: 'a website',
  gives: 'text',
  names: [
    'website',
    'homepage',
    'web site',
    'home page',
    'site url',
    'web page',
    'website url',
    '= site',
    'website address',
    'blog',
    'blog url',
    'company website',
    'company url',
    `${companies} > url`,
    `${companies} > web`,
    `${companies} > link`,
  ],
  generate: draw => `https://www.${draw.facet(companyFacet).domain}`,
  edgeCases: urlEdges,
  examples: [
    'Company.website: string',
    'Organization.homepage: string',
    'Vendor.url: string',
    'Shop.web_site: string',
    'Supplier.website_url: string',
  ],
});
