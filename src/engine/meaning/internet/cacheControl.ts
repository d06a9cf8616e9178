import { defineMeaning } from '../defineMeaning';

export const cacheControl = defineMeaning({
  id: 'internet.cacheControl',
  title: 'caching directives',
  gives: 'text',
  names: ['cache control', 'cache directive'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Response.cacheControl: string', 'Headers.cache-control: string'],
});

const VALUES = [
  'no-store',
  'no-cache',
  'private, max-age=0',
  'private, max-age=600',
  'public, max-age=3600',
  'public, max-age=86400',
  'public, max-age=31536000, immutable',
] as const;
