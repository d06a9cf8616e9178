import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findDataIslands } from '../../../../src/read/typescript/dataIslands';
import { readLiterals, readParsed } from '../../../../src/read/typescript/literalFields';
import { flatten } from '../../../support/plainFields';

function expectSame(text: string, extension: string): void {
  const [fast, slow] = [readLiterals(text, extension), readParsed(text, extension)];
  expect(fast.broken).toEqual(slow.broken);
  expect(flatten(fast.fields)).toEqual(flatten(slow.fields));
}

const RUNS = 300;

const WORDS = [
  'a',
  'id',
  'Status.Active',
  'x.y.z',
  'undefined',
  'null',
  'true',
  'f()',
  "new Date('d')",
  'g(1, [2])',
];
const SCALARS = ["'a'", '"b"', '`c`', '``', "' '", '0', '-1', '1.5e3', '12', String.raw`'\n\u00e9\'\\'`];
const NAMES = [
  'a',
  'b',
  '$_1',
  'get',
  'default',
  "'c'",
  '"d e"',
  '"x@y.zz"',
  "'+49 30 123456'",
  "''",
  String.raw`'\u0061'`,
];
const GAPS = ['', ' ', '\n', '\r\n\t', '// c\n', '/* d */', ' // e\r\n  ', '/** f */\n'];
const gap = fc.constantFrom(...GAPS, '', '', ' ', '\n');

const join = (open: string, close: string, inner: readonly (readonly [string, string, string])[]): string =>
  open + inner.map(([before, item, after]) => before + item + after).join(',') + close;

/** Lists and objects of data as people and machines write them. */
const data = fc.letrec<{ node: string; list: string; object: string; root: string }>(tie => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...SCALARS, ...WORDS),
    tie('list'),
    tie('object'),
  ),
  list: fc
    .array(fc.tuple(gap, fc.oneof(tie('node'), fc.constantFrom('...a', '...f(1)')), gap), { maxLength: 3 })
    .map(items => join('[', ']', items)),
  object: fc
    .array(
      fc
        .oneof(
          {
            weight: 6,
            arbitrary: fc
              .tuple(fc.constantFrom(...NAMES), gap, gap, tie('node'))
              .map(([name, one, other, value]) => `${name}${one}:${other}${value}`),
          },
          { weight: 1, arbitrary: fc.constantFrom('id', '...base', "...make('g')") },
        )
        .chain(item => fc.tuple(gap, fc.constant(item), gap)),
      { maxLength: 4 },
    )
    .map(items => join('{', '}', items)),
  root: fc.oneof(tie('list'), tie('object')),
})).root;

/** Long enough to be read without the parser. */
const longData = fc
  .tuple(data, fc.constantFrom('a', "'", '@'), fc.boolean())
  .map(([inner, sign, isList]) =>
    isList ? `[${inner}, "${sign.repeat(300)}"]` : `{\n  long: "${sign.repeat(300)}", inner: ${inner},\n}`,
  );

/** Where data stands as data, and where it seems to. */
const EXPRESSIONS = [
  'export const users = DATA;',
  'const users: User[] = DATA as const',
  'export default DATA',
  'module.exports = DATA;',
  'add(DATA)',
  "new Foo(1, DATA, 'x').bar('y')",
  'const { a } = DATA',
  'function f() { return DATA; }',
  'const f = () => (DATA)',
  "const list = [DATA, 'x', [DATA]]",
  "const o = { a: DATA, 'x@y.zz': DATA, b: 'c' }",
  'const o = { 200: DATA, [k]: DATA }',
  "class A { x = DATA; 'y' = DATA; z = 'w' }",
  'enum E { A = DATA }',
  '@Dec(DATA) class A {}',
  'let x = DATA, y = DATA',
  'function f(a = DATA, { b = DATA } = {}) {}',
  "it.each(DATA)('x', () => {})",
  'f<T>(DATA)',
  '(x = DATA)',
  'for (const a of [DATA]) {}',
  'expect(a).toEqual(DATA)',
  'f({ a: DATA } satisfies X)',
  'export = DATA',
  'user.emails = DATA',
];
const OTHERS = [
  'const t = `a ${f(DATA)} b`',
  'type T = DATA',
  'interface X { a: DATA; b: "c" }',
  'function f(x: DATA): void {}',
  'x as DATA',
  'declare const x: DATA',
  'switch (a) { case 1: DATA }',
  'label: DATA',
  'case: DATA',
  '// = DATA',
  '/* = DATA */',
  'const s = ` = DATA`',
  "const s = ' = DATA'",
  'x = (DATA) => 1',
  'x = ([DATA]) => 1',
  '({ a: DATA }) => 1',
  'x = (DATA)\n{ f }',
  'async(DATA)\n{ f }',
  'a < b, DATA > (c)',
  'a ? (b) : DATA',
  'a ? (b) : DATA => c',
  'a ? DATA : DATA',
  'const x = y\nDATA',
  'return\nDATA',
  'if (x) DATA',
  '(a = DATA) => a',
  'x < DATA',
  'const x = DATA.map(f)',
  'const x = DATA\n(f)',
  'const x = DATA\n[0]',
  'const x = DATA!',
  '<T>DATA',
  '[DATA] = x',
  '{ DATA }',
  'x = !DATA',
  '({ a: DATA, m() { f("x"); } })',
  '({ a: DATA, b: (c) => { f("x"); } })',
  'import x from "y" with DATA',
  'import(DATA)',
  'const DATA = x',
  'for (DATA of x) {}',
  'x = await DATA',
  '() => DATA',
  'throw DATA',
  'f(...DATA)',
  'x ||= DATA',
  'x = DATA in y',
  'x = /[=[/; y = DATA',
  'x = a / DATA',
  'const a = <A b={DATA}>= DATA</A>',
  'DATA',
  'new (DATA)',
  'f`${DATA}`',
  'x = DATAn',
  'x = DATA5',
];
const blank = fc.constantFrom('', ' ', '\n', '\r\n\t');
const program = (forms: readonly string[], lead = gap): fc.Arbitrary<string> =>
  fc
    .array(
      fc
        .tuple(fc.constantFrom(...forms), longData, lead)
        .map(([form, value, before]) => form.replaceAll('DATA', () => before + value)),
      { minLength: 1, maxLength: 3 },
    )
    .chain(statements => fc.constantFrom(';\n', '\n', '\r\n\r\n').map(end => statements.join(end)));

const extension = fc.constantFrom('.ts', '.tsx', '.js', '.mts', '.jsx');

describe('large data in scripts is read as the parser reads it', () => {
  it('wherever it stands', () => {
    fc.assert(
      fc.property(program(EXPRESSIONS, blank), extension, (text, ending) => {
        expect(findDataIslands(text).islands).not.toHaveLength(0);
        expectSame(text, ending);
      }),
      { numRuns: RUNS },
    );
  });

  it('and what only looks like data is left to the parser', () => {
    fc.assert(fc.property(program([...EXPRESSIONS, ...OTHERS]), extension, expectSame), { numRuns: RUNS });
  });

  it('whatever is wrong with it', () => {
    const pieces = [
      '',
      ',',
      "'",
      '"',
      '`',
      '}',
      ']',
      ')',
      '(',
      '1',
      '/',
      '${',
      '\\',
      '\n',
      '=',
      '...',
      'x',
      '-',
      'é',
      '?',
    ];
    fc.assert(
      fc.property(program(EXPRESSIONS), fc.nat(), fc.constantFrom(...pieces), (text, at, piece) => {
        const place = at % (text.length + 1);
        expectSame(text.slice(0, place) + piece + text.slice(place + (piece === '' ? 1 : 0)), '.ts');
      }),
      { numRuns: RUNS },
    );
  });

  it('also behind a byte order mark, and deep inside of lists', () => {
    const long = JSON.stringify('a'.repeat(400));
    expectSame(`\uFEFFexport const a = [${long}];`, '.ts');
    expectSame(`const a = ${'['.repeat(350)}${long}${']'.repeat(350)};`, '.ts');
  });
});
