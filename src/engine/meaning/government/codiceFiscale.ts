import { itCodiceFiscale } from '../../privacy/kinds/itCodiceFiscale';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const codiceFiscale = defineMeaning({
  id: 'government.codiceFiscale',
  title: 'an Italian tax code',
  gives: 'text',
  names: ['codice fiscale', 'fiscal code', 'italian tax code'],
  aliases: ['it-codice-fiscale'],
  generate: draw => itCodiceFiscale.generate(draw.random, personHints(draw)),
  examples: ['Persona.codiceFiscale: string', 'Cliente.codice_fiscale: string', 'User.fiscalCode: string'],
});
