import { dkCpr } from '../../privacy/kinds/dkCpr';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const cpr = defineMeaning({
  id: 'government.cpr',
  title: 'a Danish personal number',
  gives: 'text',
  names: ['cpr', 'cpr number', 'cpr nummer'],
  aliases: ['dk-cpr'],
  generate: draw => dkCpr.generate(draw.random, personHints(draw)),
  examples: ['Person.cpr: string', 'Patient.cpr_number: string'],
});
