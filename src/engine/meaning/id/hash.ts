import { defineMeaning } from '../defineMeaning';
import { digestEdges } from '../edges/technicalEdges';
import { phrases } from '../phrases';
import { drawHex } from './identifiers';

export const hash = defineMeaning({
  id: 'id.hash',
  title: 'a hash',
  gives: 'text',
  names: phrases(`
    hash; sha256; sha 256; = digest; digest; checksum; fingerprint; content hash; file hash; sha 256 hash;
    integrity hash; = sum; hash value; signature hash; content password digest; sha256 sum; thumbprint;
    hmac; file digest; = sha2; data hash; key fingerprint
  `),
  aliases: ['sha256', 'sha-256', 'git.commitHash256'],
  generate: draw => drawHex(draw.random, 64),
  edgeCases: digestEdges(64),
  examples: ['File.sha256: string', 'file.checksum: string', 'Document.contentHash: string'],
});
