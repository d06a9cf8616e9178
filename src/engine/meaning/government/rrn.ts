import { krRrn } from '../../privacy/kinds/krRrn';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const rrn = defineMeaning({
  id: 'government.rrn',
  title: 'a Korean resident number',
  gives: 'text',
  names: ['resident registration number', 'rrn', 'jumin', 'korean id'],
  aliases: ['kr-rrn'],
  generate: draw => krRrn.generate(draw.random, personHints(draw)),
  examples: ['Person.residentRegistrationNumber: string', 'Member.rrn: string'],
});
