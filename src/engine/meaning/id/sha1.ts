import { defineMeaning } from '../defineMeaning';
import { digestEdges } from '../edges/technicalEdges';
import { drawHex } from './identifiers';

export const sha1 = defineMeaning({
  id: 'id.sha1',
  title: 'a SHA-1 hash',
  gives: 'text',
  names: ['sha1', 'sha 1', 'sha1 hash', 'sha 1 hash', 'sha1 sum', '= shasum'],
  aliases: ['sha1', 'sha-1'],
  generate: draw => drawHex(draw.random, 40),
  edgeCases: digestEdges(40),
  examples: ['File.sha1: string', 'file.sha1_hash: string'],
});
