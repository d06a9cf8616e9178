import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findPairs, findPairsByPattern } from '../../../../src/read/documents/findPairs';
import { splitPairs } from '../../../../src/read/documents/splitPairs';

const piece = fc.oneof(
  fc.constantFrom(
    'name',
    'x$y.z[0]',
    '-_a',
    '9a',
    'Größe',
    '氏名',
    '𝐀b',
    '😀',
    '\uD83D',
    'Date of ',
    'O’Neil ',
    'k'.repeat(64),
    'k'.repeat(65),
    '"quoted key"',
    `"${'q'.repeat(64)}"`,
    `"${'q'.repeat(65)}"`,
    "'it'",
    '`a`',
    '"a=b"',
    '"a: b',
    '""',
    ': ',
    ':',
    '=',
    ':=',
    '=>',
    '==',
    '=~',
    ':\t',
    ' : ',
    ' = ',
    ', ',
    '; ',
    ' ',
    '\t',
    '\u00A0',
    '\r',
    '://',
    '²',
    'ª',
  ),
  fc.string({ maxLength: 6 }),
);
const line = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('').replaceAll('\n', ' '));

describe('pairs are found in one pass as the pattern finds them', () => {
  it('in any line', () => {
    fc.assert(
      fc.property(line, text => {
        expect(findPairs(text)).toEqual(findPairsByPattern(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['Date of birth: 1', ['Date of birth']],
    ['"a=b": 1, c => 2', ['a=b', 'c']],
    ['12:30:45 user=x https://a.b/c?d=e', ['user', 'd']],
    ['a == b', []],
  ])('in %j', (text, keys) => {
    expect(findPairs(text).map(({ key }) => key)).toEqual(keys);
  });
});

it('the values of pairs end where they should', () => {
  const read = (text: string): string[] =>
    splitPairs(text, { start: 0, end: text.length }).map(
      ({ key, isWhole, start, end }) => `${key}|${text.slice(start, end)}|${isWhole ? 'whole' : 'text'}`,
    );
  expect(read('a=b c, d=e;')).toEqual(['a|b c|whole', 'd|e|whole']);
  expect(read('see a=b)], c')).toEqual(['|see|text', 'a|b|whole', '|)], c|text']);
  expect(read('x: "y \\" z" w')).toEqual(['x|y \\" z|whole', '|w|text']);
  expect(read('x: "y z')).toEqual(['x|"y z|whole']);
  expect(read(' \u00A0x:  \u3000 y;\u00A0')).toEqual(['x|y|whole']);
  expect(read(`x: ${'y '.repeat(80)}`)).toEqual([`x|${'y '.repeat(80).trim()}|text`]);
  expect(read('TEL;TYPE=CELL:1 2')).toEqual(['TEL|1 2|whole']);
  expect(read(' , -- ')).toEqual([]);
});
