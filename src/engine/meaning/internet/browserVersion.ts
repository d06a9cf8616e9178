import { defineMeaning } from '../defineMeaning';

export const browserVersion = defineMeaning({
  id: 'internet.browserVersion',
  title: "a browser's version",
  gives: 'text',
  names: ['browser version', 'browser|user agent > version'],
  generate: draw =>
    `${String(draw.random.int(98, 139))}.0.${String(draw.random.int(1200, 6990))}.${String(draw.random.int(10, 220))}`,
  examples: ['Session.browserVersion: string', 'Browser.version: string'],
});
