import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const compression = defineMeaning({
  id: 'software.compression',
  title: 'a compression',
  gives: 'text',
  names: phrases(`
    compression; compression type; content encoding; compression algorithm; compression method;
    compression format; accept encoding
  `),
  generate: draw => draw.random.pick(['gzip', 'br', 'zstd', 'deflate', 'none']),
  examples: ['File.compression: string', 'response.content_encoding: string'],
});
