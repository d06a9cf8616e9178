import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';

export const catchPhrase = defineMeaning({
  id: 'company.catchPhrase',
  title: "a company's slogan",
  gives: 'text',
  names: [
    'catch phrase',
    'catchphrase',
    'slogan',
    'tagline',
    'tag line',
    `${companies} > motto`,
    `${companies} > headline`,
  ],
  aliases: ['company.buzzPhrase'],
  generate: draw => draw.facet(companyFacet).business,
  examples: ['Company.catchPhrase: string', 'Brand.slogan: string', 'Site.tag_line: string'],
});
