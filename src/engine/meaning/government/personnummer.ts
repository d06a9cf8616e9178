import { sePersonnummer } from '../../privacy/kinds/sePersonnummer';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const personnummer = defineMeaning({
  id: 'government.personnummer',
  title: 'a Swedish personal number',
  gives: 'text',
  names: ['personnummer', 'person nummer', 'swedish personal number'],
  aliases: ['se-personnummer'],
  generate: draw => sePersonnummer.generate(draw.random, personHints(draw)),
  examples: ['Person.personnummer: string', 'Kund.person_nummer: string'],
});
