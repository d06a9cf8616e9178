import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';
import { people } from '../person/tables/owners';

export const headline = defineMeaning({
  id: 'hr.headline',
  title: "a line about somebody's work",
  gives: 'text',
  names: [
    `${people} > headline`,
    `${people} > tagline`,
    'profile headline',
    'professional headline',
    `${people} > slogan`,
    'professional title',
    'professional summary',
  ],
  generate: draw => `${draw.random.pick(draw.locale.jobTitles)} – ${draw.facet(companyFacet).shortName}`,
  examples: ['Profile.headline: string', 'User.tagline: string', 'Candidate.professional_headline: string'],
});
