import { usEin } from '../../privacy/kinds/usEin';
import { companies } from '../company/tables/owners';
import { defineMeaning } from '../defineMeaning';

export const ein = defineMeaning({
  id: 'government.ein',
  title: 'a US employer number',
  gives: 'text',
  names: [
    'ein',
    'employer identification number',
    'federal tax id',
    'federal employer id',
    'company tax id',
    'fein',
    `${companies} > tax id`,
    'employer id number',
    'ein number',
  ],
  aliases: ['us-ein'],
  generate: draw => usEin.generate(draw.random, {}),
  examples: ['Company.ein: string', 'Business.federal_tax_id: string', 'Company.taxId: string'],
});
