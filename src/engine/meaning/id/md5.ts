import { defineMeaning } from '../defineMeaning';
import { digestEdges } from '../edges/technicalEdges';
import { drawHex } from './identifiers';

export const md5 = defineMeaning({
  id: 'id.md5',
  title: 'an MD5 hash',
  gives: 'text',
  names: ['md5', 'md5 hash', 'md 5', 'md5 sum', 'md5 checksum', 'md 5 hash'],
  aliases: ['md5'],
  generate: draw => drawHex(draw.random, 32),
  edgeCases: digestEdges(32),
  examples: ['File.md5: string', 'file.md5_hash: string'],
});
