import { defineMeaning } from '../defineMeaning';

export const domainSuffix = defineMeaning({
  id: 'internet.domainSuffix',
  title: 'a top-level domain',
  gives: 'text',
  names: ['tld', 'top level domain', 'domain suffix', 'domain extension'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Domain.tld: string', 'Url.top_level_domain: string'],
});

const VALUES = ['com', 'org', 'net', 'io', 'dev', 'app', 'edu', 'info'] as const;
