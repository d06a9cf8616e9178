import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAnyJson, readJson } from '../../../../src/read/documents/readJson';
import { flatten } from '../../../support/plainFields';

function expectSame(text: string): void {
  const [fast, slow] = [readJson(text), readAnyJson(text)];
  expect(fast.broken).toEqual(slow.broken);
  expect(flatten(fast.fields)).toEqual(flatten(slow.fields));
}

const value = fc.letrec(tie => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1.5e300, '', 'é"\\\n\u2028', '\\', '"'),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('a', 'b c', 'x@y.z', '\\"'), fc.string({ maxLength: 4 })),
      tie('node'),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).node;

describe('strict JSON is read as the library reads it', () => {
  it('whatever its layout', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2, '\t'), fc.boolean(), (root, space, isMarked) =>
        expectSame(`${isMarked ? '\uFEFF' : ''}${JSON.stringify(root, undefined, space)}\n`),
      ),
      { numRuns: 800 },
    );
  });

  it('and what is no strict JSON is left to it', () => {
    fc.assert(
      fc.property(
        value,
        fc.nat(),
        fc.constantFrom('', ',', '"', '\n', '}', ']', '1', '/* c */', '{}'),
        (root, at, piece) => {
          const text = JSON.stringify(root);
          // Unknown escapes are let pass: their text is of interest all the same.
          fc.pre(!text.includes('\\'));
          const place = at % (text.length + 1);
          expectSame(text.slice(0, place) + piece + text.slice(place + (piece === '' ? 1 : 0)));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
