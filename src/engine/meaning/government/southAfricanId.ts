import { zaId } from '../../privacy/kinds/zaId';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const southAfricanId = defineMeaning({
  id: 'government.southAfricanId',
  title: 'a South African identity number',
  gives: 'text',
  names: ['south african id', 'south african id number', 'rsa id number', 'rsa id'],
  aliases: ['za-id'],
  generate: draw => zaId.generate(draw.random, personHints(draw)),
  examples: ['Person.southAfricanId: string', 'Client.rsa_id_number: string'],
});
