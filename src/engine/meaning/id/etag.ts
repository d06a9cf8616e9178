import { defineMeaning } from '../defineMeaning';
import { drawHex } from './identifiers';

export const etag = defineMeaning({
  id: 'id.etag',
  title: 'an entity tag',
  gives: 'text',
  names: ['etag', 'entity tag', 'e tag', 'if none match', 'if match'],
  generate: draw => `"${drawHex(draw.random, 32)}"`,
  examples: ['Response.etag: string', 'object.e_tag: string'],
});
