import { expect, test } from 'vitest';

import { resolveLocation } from '../../../src/app/resolveLocation';

test.each([
  [undefined, '/shop/src/user.fixture.ts'],
  ['${dirname}/${basename}.fixture${extname}', '/shop/src/user.fixture.ts'],
  ['test/${relativeDirname}/${basename}.ts', '/shop/test/src/user.ts'],
  ['${workspaceFolder}/fixtures/${basename}.mts', '/shop/fixtures/user.mts'],
])('the pattern %s means %s', (pattern, path) => {
  expect(resolveLocation('/shop/src/user.ts', '/shop', pattern)).toBe(path);
});

test.each([
  ['${nowhere}/a.ts', /unknown variable \$\{nowhere\}.*basename/],
  ['${dirname}/${basename}.ts', /the source file itself/],
  ['${dirname}/${basename}.json', /must be a TypeScript or JavaScript file/],
])('the pattern %s is refused', (pattern, message) => {
  expect(() => resolveLocation('/shop/src/user.ts', '/shop', pattern)).toThrow(message);
});

test.each([
  ['user.js', 'user.fixture.js'],
  ['user.mjs', 'user.fixture.mjs'],
  ['user.cjs', 'user.fixture.cjs'],
  ['card.jsx', 'card.fixture.js'],
  ['card.tsx', 'card.fixture.ts'],
  ['user.d.mts', 'user.fixture.mts'],
])('fixtures of %s stand in %s', (file, fixture) => {
  expect(resolveLocation(`/shop/src/${file}`, '/shop', undefined)).toBe(`/shop/src/${fixture}`);
});
