import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';
import { taxIdOf } from './tables/nationalIds';

export const taxId = defineMeaning({
  id: 'government.taxId',
  title: 'a tax number',
  gives: 'text',
  names: [
    'tax id',
    'tin',
    'tax number',
    'tax identification number',
    'taxpayer id',
    'tax identifier',
    'fiscal number',
    'nif',
    'fiscal id',
    'taxpayer identification number',
    'tax reference',
    'utr',
    'tax payer number',
    'tax code number',
  ],
  generate: draw => taxIdOf(draw.home.code).generate(draw.random, personHints(draw)),
  examples: ['Person.taxId: string', 'Vendor.tax_number: string', 'Seller.tin: string'],
});
