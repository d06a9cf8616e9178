import { expect, test } from 'vitest';

import { matchesGlobs } from '../../../../src/app/fill/matchesGlob';

test.each([
  ['package.json', '/home/ada/shop/package.json'],
  ['/data/*.json', '/home/ada/shop/data/order.json'],
  ['*.{yaml,yml}', '/shop/a.yml'],
  ['**/orders/**', '/shop/orders/2025/a.json'],
  ['data/**/a.json', '/shop/data/a.json'],
  ['data/**/a.json', '/shop/data/x/y/a.json'],
  ['./data/a.json', '/shop/data/a.json'],
  ['file-?.json', '/shop/file-1.json'],
  ['a+b(1).json', '/shop/a+b(1).json'],
  ['tsconfig*.json', '/shop/TSConfig.build.json'],
])('%s is for %s', (pattern, path) => {
  expect(matchesGlobs([pattern], path)).toBe(true);
});

test.each([
  ['package.json', '/shop/my-package.json'],
  ['package.json', '/shop/package.json/x'],
  ['/data/*.json', '/shop/data/inner/order.json'],
  ['*.{yaml,yml}', '/shop/a.json'],
  ['file-?.json', '/shop/file-10.json'],
  ['a{b.json', '/shop/ab.json'],
])('%s is not for %s', (pattern, path) => {
  expect(matchesGlobs([pattern], path)).toBe(false);
});

test('a pattern with an exclamation mark takes back what one before it gave', () => {
  expect(matchesGlobs(['*.json', '!secret.json'], '/shop/secret.json')).toBe(false);
  expect(matchesGlobs(['*.json', '!secret.json'], '/shop/open.json')).toBe(true);
});
