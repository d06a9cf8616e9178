import { defineMeaning } from '../defineMeaning';

export const etag = defineMeaning({
  id: 'internet.etag',
  title: 'an entity tag',
  gives: 'text',
  names: ['etag', 'e tag', 'if none match', 'entity tag'],
  generate: draw => `"${draw.random.characters(13, '0123456789abcdef')}"`,
  examples: ['Response.etag: string', 'Object.eTag: string', 'Headers.if_none_match: string'],
});
