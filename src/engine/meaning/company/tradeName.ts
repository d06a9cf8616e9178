import { companies } from './tables/owners';
import { defineMeaning } from '../defineMeaning';
import { companyNameEdges } from '../edges/personEdges';
import { companyFacet } from '../facets/company';

export const tradeName = defineMeaning({
  id: 'company.tradeName',
  title: "a company's everyday name",
  gives: 'text',
  names: [
    'trade name',
    'dba',
    'doing business as',
    `${companies} > short name`,
    'company short name',
    `${companies} > alias`,
    'brand company',
  ],
  generate: draw => draw.facet(companyFacet).shortName,
  edgeCases: companyNameEdges,
  examples: ['Company.tradeName: string', 'Merchant.dba: string', 'Organization.short_name: string'],
});
