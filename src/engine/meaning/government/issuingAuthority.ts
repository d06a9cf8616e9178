import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const issuingAuthority = defineMeaning({
  id: 'government.issuingAuthority',
  title: 'who issued a document',
  gives: 'text',
  names: [
    'issuing authority',
    'issued by',
    'issuing body',
    'issuer authority',
    'issuing office',
    'place of issue',
    'issue place',
  ],
  generate: draw => `${draw.facet(placeFacet).city} ${draw.random.pick(KINDS)}`,
  examples: ['Passport.issuingAuthority: string', 'License.issued_by: string'],
});

const KINDS = [
  'City Office',
  'Registry Office',
  'Passport Office',
  'Police Department',
  'District Office',
] as const;
