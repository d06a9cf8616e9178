import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseMarker, printMarker } from '../../../../src/engine/render/marker';

const words = fc.stringMatching(/^[\w$.]{1,12}$/);
const options = fc.dictionary(fc.stringMatching(/^[a-z][\w-]{0,8}$/), fc.stringMatching(/^[^\s:]{1,12}$/), {
  minKeys: 1,
  noNullPrototype: true,
});

describe('a marker', () => {
  it('says the type, the seed, the options, and that the values are synthetic', () => {
    expect(printMarker({ type: 'Geo.Point', seed: 7, options: { locale: 'de' } })).toBe(
      '// @fauxture Geo.Point seed=7 locale=de: synthetic values, about nobody',
    );
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(words, fc.maxSafeNat(), fc.option(options, { nil: undefined }), (type, seed, found) => {
        const marker = { type, seed, ...(found && { options: found }) };
        expect(parseMarker(printMarker(marker))).toEqual(marker);
        expect(parseMarker(`  ${printMarker(marker)}`)).toEqual(marker);
      }),
    );
  });

  it('keeps an instant with its colons, as "now" has', () => {
    const marker = { type: 'User', seed: 1, options: { now: '2025-01-31T12:00:00Z', optional: '0.5' } };
    expect(parseMarker(printMarker(marker))).toEqual(marker);
  });

  it.each([
    '',
    '// a comment',
    '// @fauxture',
    '// @fauxture User',
    'const a = "// @fauxture User seed=1: x"',
    '// fauxture User seed=1: x',
  ])('is not seen in %j', line => {
    expect(parseMarker(line)).toBeUndefined();
  });
});
