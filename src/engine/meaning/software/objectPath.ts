import { defineMeaning } from '../defineMeaning';
import { drawHex } from '../id/identifiers';
import { phrases } from '../phrases';

export const objectPath = defineMeaning({
  id: 'software.objectPath',
  title: 'a key of a stored object',
  gives: 'text',
  names: phrases(`
    s3 key; object key; storage path; bucket|s3|storage|object|blob|s 3 > = key; blob name; s 3 key;
    object path; storage object; s3 object key; file key; storage object key; image key; blob path;
    object name; upload key; asset key; media key
  `),
  generate: draw =>
    `uploads/${String(new Date(draw.now).getUTCFullYear())}/${drawHex(draw.random, 12)}.${draw.random.pick(['pdf', 'png', 'jpg', 'csv', 'json'])}`,
  examples: ['Upload.s3Key: string', 'file.object_key: string', 'Upload.storagePath: string'],
});
