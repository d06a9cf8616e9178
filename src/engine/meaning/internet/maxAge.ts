import { defineMeaning } from '../defineMeaning';
import { isWithin } from '../facets/isWithin';

export const maxAge = defineMeaning({
  id: 'internet.maxAge',
  title: 'how long something stays valid',
  gives: 'number',
  types: ['number', 'bigint'],
  names: [
    'maximum age',
    'ttl',
    'time to live',
    'cache ttl',
    'expires in',
    'token lifetime',
    'session lifetime',
  ],
  unit: 's',
  generate: draw =>
    draw.random.chance(0.6) && isWithin(3600, draw.limits)
      ? draw.random.pick(USUAL.filter(age => isWithin(age, draw.limits)))
      : draw.number({ minimum: 60, maximum: 86400 }),
  examples: ['Cookie.maxAge: number', 'Record.ttl: number', 'Token.expires_in: number'],
});

const USUAL = [300, 600, 900, 1800, 3600, 7200, 43_200, 86_400];
