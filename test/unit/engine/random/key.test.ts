import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldIn, foldIndex, hashText, rowKey, type Key } from '../../../../src/engine/random/key';

const id = ({ k0, k1 }: Key): string => `${String(k0)} ${String(k1)}`;
const distinct = (keys: readonly Key[]): number => new Set(keys.map(id)).size;

describe('keys', () => {
  it('are two unsigned words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.maxSafeNat(), (text, seed) => {
        const keys = [hashText(text), rowKey(seed, text, 0), foldIn(hashText(text), hashText('x'))];
        return keys.every(({ k0, k1 }) => k0 >>> 0 === k0 && k1 >>> 0 === k1);
      }),
    );
  });

  it('of different names, rows, tables and seeds differ', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => hashText(`field${String(at)}`));
    expect(distinct(names)).toBe(20_000);
    const rows = Array.from({ length: 20_000 }, (_, row) => rowKey(1, 'User', row));
    expect(distinct(rows)).toBe(20_000);
    expect(distinct([rowKey(1, 'User', 0), rowKey(1, 'Order', 0), rowKey(2, 'User', 0)])).toBe(3);
  });

  it('take all 53 bits of a seed into account', () => {
    expect(distinct([1, 1 + 2 ** 32, 1 + 2 ** 52].map(seed => rowKey(seed, 'User', 0)))).toBe(3);
  });

  it('of similar texts have nothing in common', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'id', 'Id', 'ID', 'i d', 'id ', 'ı', 'İ'];
    expect(distinct(texts.map(hashText))).toBe(texts.length);
    expect(new Set(texts.map(text => hashText(text).k0)).size).toBe(texts.length);
  });

  it('of an element and of a property below it never meet', () => {
    const root = rowKey(1, 'User', 0);
    const names = Array.from({ length: 2_000 }, (_, at) => foldIn(root, hashText(String(at))));
    const elements = Array.from({ length: 2_000 }, (_, at) => foldIndex(root, at));
    expect(distinct([...names, ...elements])).toBe(4_000);
  });
});
