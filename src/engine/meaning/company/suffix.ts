import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';
import { companyFacet } from '../facets/company';

export const suffix = defineMeaning({
  id: 'company.suffix',
  title: 'a legal form',
  gives: 'text',
  names: [
    'legal form',
    'company suffix',
    'legal entity type',
    'entity type legal',
    'company form',
    `${companies} > suffix`,
  ],
  aliases: ['company.companySuffix'],
  generate: draw => draw.facet(companyFacet).legalForm,
  examples: ['Company.legalForm: string', 'Business.legal_entity_type: string'],
});
