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
  ['${dirname}/${basename}.json', /must be a TypeScript file/],
])('the pattern %s is refused', (pattern, message) => {
  expect(() => resolveLocation('/shop/src/user.ts', '/shop', pattern)).toThrow(message);
});
