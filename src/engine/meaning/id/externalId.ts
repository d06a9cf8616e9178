import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { BASE36 } from './identifiers';

export const externalId = defineMeaning({
  id: 'id.externalId',
  title: 'an identifier in another system',
  gives: 'text',
  names: phrases(`
    external id; foreign id; remote id; third party id; source id; legacy id; provider id; vendor id;
    upstream id; stripe id; stripe customer id; customer external id; partner id; import id;
    remote identifier; external identifier
  `),
  generate: draw => `ext_${draw.random.characters(12, BASE36)}`,
  examples: ['User.externalId: string', 'contact.legacy_id: string'],
});
