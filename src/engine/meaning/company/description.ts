import { companies } from './tables/owners';
import { defineMeaning, type Draw } from '../defineMeaning';
import { companyFacet } from '../facets/company';
import { placeFacet } from '../facets/place';

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
  generate: draw => describe(draw),
  examples: ['Company.description: string', 'Vendor.about: string', 'Lead.company_description: string'],
});

function describe(draw: Draw): string {
  const { business, shortName } = draw.facet(companyFacet);
  const { city } = draw.facet(placeFacet);
  const people = String(draw.random.int(4, 900));
  if (draw.locale.language === 'en') return `${business}. Based in ${city}, with ${people} people.`;
  return `${shortName}, ${city}. ${draw.random.pick(draw.locale.productDescriptions)}`;
}
