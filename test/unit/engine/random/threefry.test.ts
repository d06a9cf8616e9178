import { describe, expect, it } from 'vitest';

import { threefry, word0, word1 } from '../../../../src/engine/random/threefry';

/** Known answers of Random123 1.14, `tests/kat_vectors`: key, counter, block. */
const KNOWN_ANSWERS = [
  [[0x00000000, 0x00000000], [0x00000000, 0x00000000], '6b200159 99ba4efe'],
  [[0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '1cb996fc bb002be7'],
  [[0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], 'c4923a9c 483df7a0'],
] as const;

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

describe('threefry', () => {
  it.each(KNOWN_ANSWERS)('of key %j and counter %j is what its authors publish', (key, counter, block) => {
    threefry(key[0], key[1], counter[0], counter[1]);
    expect(`${hex(word0)} ${hex(word1)}`).toBe(block);
  });

  it('takes words signed or unsigned alike', () => {
    threefry(-1, -1, -1, -1);
    expect(`${hex(word0)} ${hex(word1)}`).toBe('1cb996fc bb002be7');
  });
});
