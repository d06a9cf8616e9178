import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import type { DocumentField } from '../../../../src/engine/privacy/documentField';
import { readPlainYaml } from '../../../../src/read/documents/plainYaml';
import { readAnyYaml, readYaml } from '../../../../src/read/documents/readYaml';
import { flatten } from '../../../support/plainFields';

/** Fields with records numbered as they come, which is all that they mean. */
function normal(fields: Iterable<DocumentField>): readonly object[] {
  const numbers = new Map<number, number>();
  return flatten(fields).map(field => {
    if (!numbers.has(field.record)) numbers.set(field.record, numbers.size);
    return { ...field, record: numbers.get(field.record)! };
  });
}

function expectSame(text: string): void {
  const [fast, slow] = [readYaml(text), readAnyYaml(text)];
  if (readPlainYaml(text) !== undefined) expect(slow.broken).toBeUndefined();
  expect(fast.broken).toEqual(slow.broken);
  expect(normal(fast.fields)).toEqual(normal(slow.fields));
}

const scalar = fc.oneof(
  fc.constantFrom(
    'true',
    '42',
    '',
    'x: y',
    '# no',
    "it's",
    '- a',
    'a b',
    'null',
    '1.5',
    '-x',
    '2024-01-02',
    'é"ß',
  ),
  fc.string({ maxLength: 8 }),
);
const key = fc.oneof(
  fc.constantFrom('a', 'b c', 'x-y', 'email', '1'),
  fc.string({ minLength: 1, maxLength: 4 }),
);
const { root } = fc.letrec(tie => ({
  node: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('node'), { maxLength: 3 }),
  object: fc.dictionary(key, tie('node'), { maxKeys: 3, noNullPrototype: true }),
  root: fc.oneof(tie('list'), tie('object')),
}));

describe('plain YAML is read as the library reads it', () => {
  it('when a library wrote it', () => {
    fc.assert(
      fc.property(root, fc.boolean(), (value, indentSeq) => expectSame(stringify(value, { indentSeq }))),
      { numRuns: 500 },
    );
  });

  it('when it is lines put together at random', () => {
    const line = fc.constantFrom(
      'a: 1',
      'b:',
      '- x',
      '- c: d',
      '  e: f',
      '  - g',
      '    h: "i # j"',
      '# k',
      'l: m # n',
      '  o',
      '',
      '-',
      '  -',
      "p: 'q'",
      'r: [s]',
      't: *u',
      '---',
      'v: |',
      'w: {}',
      'x y: z',
      'a b',
      "- 'x'",
      '-   y: z',
      '    - 1',
      '\tq: r',
      'aa: bb: cc',
      'k: -',
      '- - x',
      '- |',
      'x: >-',
      '    deep',
      "y: 'one",
      '  two: three',
      "  four'",
      'z: "five \\"',
      '  six" # seven',
      'aa: [b, "c d", e: f]',
      'bb: [1, {c: d, "e": f}, [g]] # h',
      'cc: {a: [], b: {}, c: -1}',
      'dd: {a: http://b.c/d, e: "f"}',
      'ee: [a b, c:d, ~, true]',
      'ff: [[4001, 0], [1, 20]]',
      'gg: [a, ]',
      '- {a: b}',
      '- [a',
      'A\\B\\C: d',
      '123456: e',
      'hh: {123456: f, "x@y.z": g}',
      "'200': ok",
      '"a b": c',
      'a\\b: c',
      '---  ',
      '     runs on',
      'gg: starts # here',
      'hh: {',
      'ii: [',
      '  jj, "kk",',
      '  ll: {mm: nn},',
      '}',
      ']',
      '--- # oo',
      'pp{1..2}: qq',
      ':rr: ss',
      '.tt: uu',
      '(v): w',
      'x:y: z',
      'a  b: c',
      'a #b: c',
      'd: &e',
      'f: &g h',
      'i: *g',
      '- &j',
      '- *j',
      '<<: *j',
      'k: !Ref l',
      '- !m',
      'n: !o |',
      'p: &q [r]',
      's: é # t',
      '  ü',
      'u:\u00A0v # w',
      'x: y\u00A0# z',
      '    \u2028',
      'a: "b\\\\" # c',
      "b: 'c''' # d",
      'c: "d" e',
      "f: 'g'#",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        expectSame(lines.join(end));
      }),
      { numRuns: 12_000 },
    );
  });

  it('and most files are plain', () => {
    expect(
      readPlainYaml('# users\none:\n  name: Jane\n  tags:\n  - a\n  - b\ntwo:\n  name: "x"\n'),
    ).toBeDefined();
    expect(readPlainYaml('a: &x\n  b: c\nd: *x\n---\ne: !Ref f\ng: [\n  h,\n]\n')).toBeDefined();
    expect(readPlainYaml('? a\n: b\n')).toBeUndefined();
  });

  it.each([
    ['a key too long for the library', `${'k'.repeat(1100)}: v`],
    ['a long key in quotes', `"${'k'.repeat(1100)}": v`],
    ['a last line that ends in a return', 'a: b\r'],
    ['a block of blanks', 'a: |\n   '],
    ['a block whose indentation is told', 'a: |1\n   b\n  c\n'],
    ['breaks in a quoted text', 'a: "b \\  \n   \n  c \\\n  d \\  e"\n'],
    ['breaks in a text in single quotes', "a: 'b ''  \r\n \t \r\n  c'\n"],
    ['empty documents', '---\n---\n---\na: 1\n---\n'],
  ])('with %s', (_name, text) => {
    expectSame(text);
  });

  it.each([
    ['blanks in a quoted text', `a: "b${' '.repeat(300_000)}c\n d"`],
    ['breaks in a block', `a: |\n  b\n${'\n'.repeat(300_000)}  c\n`],
    ['blanks in a line', `a: é${' '.repeat(300_000)}c`],
    ['quotes', `a: '${"''".repeat(300_000)}'`],
    ['backslashes', `a: "${'\\\\'.repeat(300_000)}"`],
    ['lines of a scalar', `a: b\n${'  c\n'.repeat(100_000)}`],
    ['comments', `a:\n${' # b\n'.repeat(100_000)}`],
    ['documents', '---\n'.repeat(300_000)],
  ])('in time that grows with %s', (_name, text) => {
    expect(readPlainYaml(text)).toBeDefined();
  });
});
