import { defineMeaning } from '../defineMeaning';

export const browser = defineMeaning({
  id: 'internet.browser',
  title: 'a web browser',
  gives: 'text',
  names: ['browser', 'browser name', 'web browser'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Session.browser: string', 'Visit.browser_name: string'],
});

const VALUES = [
  'Chrome',
  'Firefox',
  'Safari',
  'Edge',
  'Opera',
  'Samsung Internet',
  'Brave',
  'Vivaldi',
] as const;
