import { plPesel } from '../../privacy/kinds/plPesel';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const pesel = defineMeaning({
  id: 'government.pesel',
  title: 'a Polish PESEL number',
  gives: 'text',
  names: ['pesel', 'pesel number'],
  aliases: ['pl-pesel'],
  generate: draw => plPesel.generate(draw.random, personHints(draw)),
  examples: ['Osoba.pesel: string', 'Pacjent.pesel_number: string'],
});
