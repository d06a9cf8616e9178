import { nlBsn } from '../../privacy/kinds/nlBsn';
import { defineMeaning } from '../defineMeaning';

export const bsn = defineMeaning({
  id: 'government.bsn',
  title: 'a Dutch citizen service number',
  gives: 'text',
  names: ['bsn', 'bsn number', 'burgerservicenummer', 'citizen service number'],
  aliases: ['nl-bsn'],
  generate: draw => nlBsn.generate(draw.random, {}),
  examples: ['Persoon.bsn: string', 'Patient.bsn_number: string'],
});
