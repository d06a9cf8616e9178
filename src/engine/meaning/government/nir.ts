import { frNir } from '../../privacy/kinds/frNir';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const nir = defineMeaning({
  id: 'government.nir',
  title: 'a French social security number',
  gives: 'text',
  names: ['nir', 'insee number', 'numero securite sociale'],
  aliases: ['fr-nir'],
  generate: draw => frNir.generate(draw.random, personHints(draw)),
  examples: ['Assure.nir: string', 'Personne.insee_number: string'],
});
