import { usItin } from '../../privacy/kinds/usItin';
import { defineMeaning } from '../defineMeaning';

export const itin = defineMeaning({
  id: 'government.itin',
  title: 'a US individual taxpayer number',
  gives: 'text',
  names: ['itin', 'itin number', 'individual taxpayer identification number'],
  aliases: ['us-itin'],
  generate: draw => usItin.generate(draw.random, {}),
  examples: ['Person.itin: string', 'Applicant.itin_number: string'],
});
