import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { coverPairs, type Factor, type Row } from '../../../../../src/engine/generate/edgeCases/coverPairs';

function rowsOf(factors: readonly Factor[], accept: (row: Row) => boolean = () => true): readonly Row[] {
  const rows: Row[] = [];
  coverPairs(factors, row => {
    if (!accept(row)) return false;
    rows.push(row);
    return true;
  });
  return rows;
}

const plain = (sizes: readonly number[]): readonly Factor[] =>
  sizes.map((size, at) => ({
    levels: Array.from({ length: size }, (_, level) => `${String(at)}.${String(level)}`),
    requires: [],
  }));

const hasPair = (rows: readonly Row[], first: string, second: string): boolean =>
  rows.some(row => [...row.values()].includes(first) && [...row.values()].includes(second));

describe('coverPairs', () => {
  it('has each two choices of different factors in some row', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 8 }), sizes => {
        const factors = plain(sizes);
        const rows = rowsOf(factors);
        for (const [at, { levels }] of factors.entries()) {
          for (const other of factors.slice(at + 1)) {
            for (const first of levels)
              for (const second of other.levels) expect(hasPair(rows, first, second)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('needs few rows', () => {
    expect(rowsOf(plain(Array.from({ length: 15 }, () => 2))).length).toBeLessThanOrEqual(14);
    expect(rowsOf(plain([3, 3, 3, 3])).length).toBeLessThanOrEqual(15);
  });

  it('has choices only beside those that they require, and all such pairs', () => {
    const factors: readonly Factor[] = [
      { levels: ['card', 'cash'], requires: [] },
      { levels: ['visa', 'amex'], requires: ['card'] },
      { levels: ['saved', 'not saved'], requires: ['card'] },
      { levels: ['rounded', 'exact'], requires: ['cash'] },
    ];
    const rows = rowsOf(factors);
    for (const row of rows) {
      const levels = [...row.values()];
      if (levels.includes('visa') || levels.includes('amex')) expect(levels).toContain('card');
      if (levels.includes('exact')) expect(levels).toContain('cash');
    }
    for (const [first, second] of [
      ['visa', 'saved'],
      ['visa', 'not saved'],
      ['amex', 'saved'],
      ['amex', 'not saved'],
      ['cash', 'rounded'],
      ['cash', 'exact'],
    ] as const)
      expect(hasPair(rows, first, second)).toBe(true);
    expect(hasPair(rows, 'visa', 'exact')).toBe(false);
  });

  it('stops when it is told to, and says how many pairs are missing', () => {
    const rows: Row[] = [];
    const missing = coverPairs(
      plain([4, 4]),
      row => rows.push(row) > 0,
      () => rows.length === 5,
    );
    expect(rows).toHaveLength(5);
    expect(missing).toBe(11);
  });

  it('gives up a pair that cannot be, and no other', () => {
    const factors = plain([2, 2, 2, 3]);
    const isForbidden = (row: Row): boolean => row.get(0) === '0.1' && row.get(1) === '1.0';
    const rows = rowsOf(factors, row => !isForbidden(row));
    expect(hasPair(rows, '0.1', '1.0')).toBe(false);
    expect(hasPair(rows, '0.1', '1.1')).toBe(true);
    expect(hasPair(rows, '0.0', '1.0')).toBe(true);
    expect(hasPair(rows, '0.1', '3.2')).toBe(true);
  });
});
