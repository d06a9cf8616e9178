import { noFodselsnummer } from '../../privacy/kinds/noFodselsnummer';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const fodselsnummer = defineMeaning({
  id: 'government.fodselsnummer',
  title: 'a Norwegian national identity number',
  gives: 'text',
  names: ['fodselsnummer', 'fødselsnummer', 'fnr', 'norwegian national id'],
  aliases: ['no-fodselsnummer'],
  generate: draw => noFodselsnummer.generate(draw.random, personHints(draw)),
  examples: ['Person.fodselsnummer: string', 'Bruker.fnr: string'],
});
