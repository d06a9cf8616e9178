import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hashText, rowKey } from '../../../../src/engine/random/key';
import { Stream } from '../../../../src/engine/random/stream';

const streamOf = (seed: number): Stream => new Stream(rowKey(seed, 'stream', 0));
const draws = <T>(count: number, draw: (random: Stream) => T): readonly T[] => {
  const random = streamOf(1);
  return Array.from({ length: count }, () => draw(random));
};
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('a stream', () => {
  it('gives the same numbers for the same key and others for another', () => {
    const first = [streamOf(5), streamOf(5), streamOf(6)].map(random =>
      Array.from({ length: 9 }, () => random.uint32()),
    );
    expect(first[1]).toEqual(first[0]);
    expect(first[2]).not.toEqual(first[0]);
  });

  it('does not start with the words that children of its key have', () => {
    const key = hashText('parent');
    expect(new Stream(key).uint32()).not.toBe(key.k0);
  });

  it('draws integers that reach both bounds and never pass them', () => {
    fc.assert(
      fc.property(seeds, fc.maxSafeInteger(), fc.maxSafeInteger(), (seed, a, b) => {
        const [minimum, maximum] = a < b ? [a, b] : [b, a];
        if (maximum - minimum > Number.MAX_SAFE_INTEGER) return;
        const value = streamOf(seed).int(minimum, maximum);
        expect(Number.isSafeInteger(value) && value >= minimum && value <= maximum).toBe(true);
      }),
    );
    expect(new Set(draws(200, random => random.int(-2, 2)))).toEqual(new Set([-2, -1, 0, 1, 2]));
    expect(draws(5, random => random.int(7, 7))).toEqual([7, 7, 7, 7, 7]);
  });

  it('gives the same words wherever it is moved to', () => {
    const words = draws(9, random => random.uint32());
    const random = streamOf(1);
    for (const at of [8, 3, 4, 0, 7, 1, 2, 6, 5]) expect(random.from(at).uint32()).toBe(words[at]);
    expect([random.from(4).uint32(), random.uint32(), random.uint32()]).toEqual(words.slice(4, 7));
  });

  it('draws every face of a die about equally often', () => {
    const faces = draws(60_000, random => random.int(1, 6));
    for (let face = 1; face <= 6; face += 1) {
      const share = faces.filter(each => each === face).length / faces.length;
      expect(Math.abs(share - 1 / 6)).toBeLessThan(0.006);
    }
  });

  it('draws reals in [0, 1) around one half', () => {
    const reals = draws(20_000, random => random.real());
    expect(reals.every(value => value >= 0 && value < 1)).toBe(true);
    expect(Math.abs(reals.reduce((sum, value) => sum + value, 0) / reals.length - 0.5)).toBeLessThan(0.01);
  });

  it('takes a chance as often as it says, always at 1 and never at 0', () => {
    const share = (probability: number): number =>
      draws(20_000, random => random.chance(probability)).filter(Boolean).length / 20_000;
    expect(share(0)).toBe(0);
    expect(share(1)).toBe(1);
    expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(0.015);
  });

  it('picks every item of a list, and only those', () => {
    expect(new Set(draws(100, random => random.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
  });

  it('weighs: what weighs three times as much comes three times as often, what weighs nothing never', () => {
    const keys = draws(20_000, random => random.weighted({ rare: 1, often: 3, never: 0 }));
    expect(keys).not.toContain('never');
    expect(Math.abs(keys.filter(key => key === 'often').length / keys.length - 0.75)).toBeLessThan(0.015);
  });

  it('draws bell-shaped numbers in (-1, 1), most of them near the middle', () => {
    const bells = draws(10_000, random => random.bell());
    expect(bells.every(value => value > -1 && value < 1)).toBe(true);
    expect(bells.filter(value => Math.abs(value) < 0.5).length / bells.length).toBeGreaterThan(0.8);
  });

  it('fills a template, leaving what is no mark as it is', () => {
    fc.assert(
      fc.property(seeds, seed => {
        expect(streamOf(seed).fill('AB-##!?^ 0')).toMatch(/^AB-\d\d[1-9][a-z][A-Z] 0$/);
      }),
    );
    expect(streamOf(1).fill('')).toBe('');
  });

  it('draws digits and characters of an alphabet, as many as asked for', () => {
    fc.assert(
      fc.property(seeds, fc.nat(40), (seed, count) => {
        expect(streamOf(seed).digits(count)).toMatch(new RegExp(`^\\d{${String(count)}}$`));
        expect(streamOf(seed).characters(count, 'xy')).toMatch(new RegExp(`^[xy]{${String(count)}}$`));
      }),
    );
  });
});
