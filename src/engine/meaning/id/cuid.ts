import { defineMeaning } from '../defineMeaning';
import { BASE36 } from './identifiers';

export const cuid = defineMeaning({
  id: 'id.cuid',
  title: 'a CUID',
  gives: 'text',
  names: ['cuid', 'cuid2', 'cuid 2'],
  aliases: ['cuid', 'cuid2', 'string.cuid'],
  generate: draw => `c${draw.random.characters(24, BASE36)}`,
  examples: ['Post.cuid: string', 'post.record_cuid: string'],
});
