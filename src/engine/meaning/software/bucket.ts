import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const bucket = defineMeaning({
  id: 'software.bucket',
  title: 'a storage bucket',
  gives: 'text',
  names: phrases(`
    bucket; bucket name; s3 bucket; s 3 bucket; storage bucket; storage container; gcs bucket;
    bucket|storage bucket|object store > = name; blob container; storage account; = bucket;
    destination bucket; volume name; storage name; volume; = volume; disk name; storage pool; mount
  `),
  generate: draw =>
    `${drawSlug(draw.random)}-${draw.random.pick(['assets', 'uploads', 'backups', 'logs', 'media', 'exports'])}`,
  examples: ['File.bucket: string', 'config.s3_bucket: string', 'Bucket.name: string'],
});
