import { cnRic } from '../../privacy/kinds/cnRic';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const residentId = defineMeaning({
  id: 'government.residentId',
  title: 'a Chinese resident identity number',
  gives: 'text',
  names: [
    'resident identity number',
    'resident id card',
    'resident id number',
    'chinese id',
    'resident identity card',
  ],
  aliases: ['cn-ric'],
  generate: draw => cnRic.generate(draw.random, personHints(draw)),
  examples: ['Person.residentIdNumber: string', 'User.chinese_id: string'],
});
