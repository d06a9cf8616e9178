import { expect, it } from 'vitest';

import { withinTime } from '../../../src/app/timeLimit';

it('gives what the work gives', () => {
  expect(withinTime(60_000, 'This', () => [1])).toEqual([1]);
});

it('throws what the work throws', () => {
  const error = new Error('mine');
  expect(() =>
    withinTime(60_000, 'This', () => {
      throw error;
    }),
  ).toThrow(error);
});

it.each<[string, () => unknown]>([
  [
    'a loop without end',
    () => {
      for (;;);
    },
  ],
  ['a regular expression that backtracks', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
])('stops %s', (_, work) => {
  expect(() => withinTime(50, 'Reading it', work)).toThrow(
    /^Reading it takes longer than 0\.05 seconds, so it was given up\./,
  );
});

it('says so where the work never comes back from calling itself', () => {
  const dig = (depth: number): number => dig(depth + 1) + 1;
  expect(() => withinTime(60_000, 'Making it', () => dig(0))).toThrow(
    /^Making it leads too deep: the schema refers to itself in a circle/,
  );
});
