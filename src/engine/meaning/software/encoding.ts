import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const encoding = defineMeaning({
  id: 'software.encoding',
  title: 'a text encoding',
  gives: 'text',
  names: phrases(`
    encoding; charset; character set; character encoding; text encoding; file encoding; = charset; char set;
    encoding type; data encoding
  `),
  generate: draw =>
    draw.random.pick(['utf-8', 'utf-8', 'utf-8', 'utf-16le', 'iso-8859-1', 'us-ascii', 'windows-1252']),
  examples: ['File.encoding: string', 'response.charset: string'],
});
