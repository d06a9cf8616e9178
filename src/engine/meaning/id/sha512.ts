import { defineMeaning } from '../defineMeaning';
import { digestEdges } from '../edges/technicalEdges';
import { drawHex } from './identifiers';

export const sha512 = defineMeaning({
  id: 'id.sha512',
  title: 'a SHA-512 hash',
  gives: 'text',
  names: ['sha512', 'sha 512', 'sha512 hash'],
  aliases: ['sha512', 'sha-512'],
  generate: draw => drawHex(draw.random, 128),
  edgeCases: digestEdges(128),
  examples: ['File.sha512: string', 'file.sha512_hash: string'],
});
