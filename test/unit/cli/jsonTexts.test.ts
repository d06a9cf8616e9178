import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { jsonTexts, ndjsonTexts } from '../../../src/cli/jsonTexts';

const results = fc.uniqueArray(
  fc.record({ type: fc.string(), values: fc.array(fc.jsonValue(), { minLength: 1 }) }),
  { selector: ({ type }) => type, minLength: 1, maxLength: 4 },
);

function bytes(texts: Iterable<string>): string {
  return [...texts].join('');
}

describe('JSON that is printed piece by piece has the bytes of JSON that is printed at once', () => {
  it('for a value and for a list', () => {
    fc.assert(
      fc.property(results, all => {
        const [first] = all.slice(0, 1);
        const values = first?.values ?? [];
        const print = (isList: boolean): string =>
          bytes(jsonTexts(all.slice(0, 1), { isList, isNamed: false }));
        expect(print(true)).toBe(`${JSON.stringify(values, null, 2)}\n`);
        expect(print(false)).toBe(`${JSON.stringify(values[0], null, 2)}\n`);
      }),
    );
  });

  it('for an object with one entry a type', () => {
    // An object moves names that are whole numbers to its front; types have no such names.
    const named = results.map(all => all.map(({ type, values }) => ({ type: `T${type}`, values })));
    fc.assert(
      fc.property(named, fc.boolean(), (all, isList) => {
        const whole = Object.fromEntries(all.map(({ type, values }) => [type, isList ? values : values[0]]));
        expect(bytes(jsonTexts(all, { isList, isNamed: true }))).toBe(`${JSON.stringify(whole, null, 2)}\n`);
      }),
    );
  });

  it('for lines of NDJSON', () => {
    fc.assert(
      fc.property(results, all => {
        const lines = bytes(ndjsonTexts(all)).trimEnd().split('\n');
        expect(lines).toEqual(all.flatMap(({ values }) => values.map(value => JSON.stringify(value))));
      }),
    );
  });
});
