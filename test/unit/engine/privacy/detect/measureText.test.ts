import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { measureText } from '../../../../../src/engine/privacy/detect/measureText';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const longest = (texts: Iterable<readonly string[]>): number =>
  Math.max(0, ...Array.from(texts, ([text = '']) => text.length));

describe('a text is measured', () => {
  it('as patterns would count it', () => {
    const sign = fc.constantFrom(...Array.from('aZ09 .-:+()/_@=<,é\n'));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 24 }), signs => {
        const text = signs.join('');
        const runs = [...text.matchAll(/[A-Za-z\d]+/g)];
        const stretches = Array.from(text.matchAll(/[\d .+()/-]+/g), ([stretch]) => [
          stretch.replaceAll(/\D/g, ''),
        ]);
        const { classes, code, ...counts } = measureText(text);
        expect(counts).toEqual({
          digits: count(text, /\d/g),
          capitals: count(text, /[A-Z]/g),
          dots: count(text, /\./g),
          joints: Math.max(count(text, /-/g), count(text, /:/g)),
          number: longest(stretches),
          run: longest(runs),
        });
        expect(code).toBe(longest(runs.filter(([run]) => /[A-Z]/.test(run) && /\d/.test(run))));
        expect(classes === 0).toBe(text === '');
      }),
      { numRuns: 2000 },
    );
  });
});
