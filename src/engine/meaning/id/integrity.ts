import { defineMeaning } from '../defineMeaning';
import { BASE62 } from './identifiers';

export const integrity = defineMeaning({
  id: 'id.integrity',
  title: 'a subresource integrity value',
  gives: 'text',
  names: ['integrity', 'subresource integrity'],
  generate: draw => `sha512-${draw.random.characters(86, BASE62)}==`,
  examples: ['Package.integrity: string', 'script.integrity: string'],
});
