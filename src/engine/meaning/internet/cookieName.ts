import { defineMeaning } from '../defineMeaning';

export const cookieName = defineMeaning({
  id: 'internet.cookieName',
  title: 'the name of a cookie',
  gives: 'text',
  names: ['cookie name', 'cookie key', 'cookie > name', 'cookie > key'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Cookie.name: string', 'Config.cookie_name: string'],
});

const VALUES = [
  'session',
  'locale',
  'theme',
  'consent',
  'csrf',
  'cart',
  'visitor',
  'currency',
  'last_visit',
  'ab_test',
  'referrer',
  'remember_me',
] as const;
