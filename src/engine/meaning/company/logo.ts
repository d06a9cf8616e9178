import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';

export const logo = defineMeaning({
  id: 'company.logo',
  title: "a company's logo",
  gives: 'text',
  names: [
    'logo',
    'logo url',
    'company logo',
    'brand logo',
    'logo image',
    'logo uri',
    `${companies} > logo`,
    `${companies} > image`,
    `${companies} > avatar`,
    `${companies} > avatar url`,
    `${companies} > icon`,
    `${companies} > image url`,
  ],
  generate: draw => `https://cdn.example.com/logos/${draw.facet(companyFacet).slug}.svg`,
  examples: ['Company.logo: string', 'Brand.logoUrl: string', 'Vendor.logo_image: string'],
});
