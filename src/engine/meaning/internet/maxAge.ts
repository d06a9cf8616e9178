import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';

export const maxAge = defineMeaning({
  id: 'internet.maxAge',
  title: 'how long something stays valid',
  gives: 'number',
  types: ['number', 'bigint'],
  names: [
    'cookie|session|cache|response|cors|header|password policy|cache control > maximum age',
    'dns|record|zone|cache entry > ttl',
    'token lifetime',
    'session lifetime',
  ],
  unit: 's',
  generate: draw => fitted(draw, draw.random.pick(USUAL), { minimum: 60, maximum: 86_400 }),
  examples: ['Cookie.maxAge: number', 'DnsRecord.ttl: number', 'Session.max_age: number'],
});

const USUAL = [300, 600, 900, 1800, 3600, 7200, 43_200, 86_400] as const;
