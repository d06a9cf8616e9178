import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';
import { placeFacet } from '../facets/place';
import { people } from '../person/tables/owners';

export const description = defineMeaning({
  id: 'company.description',
  title: 'what a company does',
  gives: 'text',
  names: [
    `${companies} > description`,
    `${companies} > about`,
    `${companies} > summary`,
    `${companies} > mission`,
    'company description',
    'about company',
    'about us',
    `${companies} > bio`,
    `${companies} > overview`,
    'company overview',
    'mission statement',
  ],
  generate: draw =>
    `${draw.facet(companyFacet).business}. Based in ${draw.facet(placeFacet).city}, with ${String(draw.random.int(4, 900))} people.`,
  examples: ['Company.description: string', 'Vendor.about: string', 'Lead.company_description: string'],
});
