import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { fieldsOf } from '../../../support/documentFields';

const characters = (text: string): string[] => Array.from(text);

/** Texts with all that formats must escape, but no documents in themselves. */
const text = fc
  .string({
    unit: fc.constantFrom(...characters('aZ9 \'"\\,;|\t&<>#:-$`{}[]%@éß😀')),
    minLength: 1,
    maxLength: 12,
  })
  .map(value => `x${value}x`);
const name = fc.stringMatching(/^[a-z][a-zA-Z_]{0,8}$/);

interface Leaf {
  readonly path: string;
  readonly value: string;
}

type Tree = string | Tree[] | { [name: string]: Tree };

const tree = fc.letrec<{ node: Tree; list: Tree; object: Tree; root: Tree }>(tie => ({
  node: fc.oneof({ maxDepth: 4 }, text, tie('list'), tie('object')),
  list: fc.array(tie('node'), { maxLength: 3 }),
  object: fc.dictionary(name, tie('node'), { maxKeys: 3, noNullPrototype: true }),
  root: fc.oneof(tie('list'), tie('object')),
})).root;

function leavesOf(value: Tree, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => leavesOf(item, `${path}[${String(index)}]`));
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path === '' ? key : `${path}.${key}`));
}

const found = (document: string, path: string): Leaf[] =>
  fieldsOf(document, path)
    .filter(({ type }) => type !== 'comment')
    .map(field => ({ path: field.path, value: field.value }));

describe('whatever a tree holds is found under its path', () => {
  it.each([
    ['JSON in one line', 'a.json', (value: Tree) => JSON.stringify(value)],
    ['JSON with indentation', 'a.json', (value: Tree) => JSON.stringify(value, null, 2)],
    ['JSON with CRLF', 'a.json', (value: Tree) => JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')],
    ['YAML blocks', 'a.yaml', (value: Tree) => stringify(value)],
    ['YAML quoted', 'a.yaml', (value: Tree) => stringify(value, { defaultStringType: 'QUOTE_SINGLE' })],
    ['YAML flow', 'a.yaml', (value: Tree) => stringify(value, { collectionStyle: 'flow' })],
    ['YAML narrow', 'a.yaml', (value: Tree) => stringify(value, { lineWidth: 20, minContentWidth: 0 })],
  ])('%s', (_title, path, write) => {
    fc.assert(
      fc.property(tree, value => {
        expect(found(write(value), path)).toEqual(leavesOf(value));
      }),
      { numRuns: 200 },
    );
  });

  it('in a TypeScript literal', () => {
    fc.assert(
      fc.property(tree, value => {
        const leaves = leavesOf(value).map(leaf => ({
          ...leaf,
          path: `data${leaf.path.startsWith('[') || leaf.path === '' ? '' : '.'}${leaf.path}`,
        }));
        expect(found(`export const data = ${JSON.stringify(value)} as const;\n`, 'a.ts')).toEqual(leaves);
      }),
    );
  });
});

const table = fc.uniqueArray(name, { minLength: 2, maxLength: 4 }).chain(names =>
  fc.record({
    names: fc.constant(names),
    rows: fc.array(fc.array(text, { minLength: names.length, maxLength: names.length }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
);
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

const cellsOf = ({ names, rows }: Table): Leaf[] =>
  rows.flatMap((row, index) =>
    row.map((value, column) => ({ path: `row ${String(index + 1)} column ${names[column]!}`, value })),
  );

describe('whatever a table holds is found under its row and column', () => {
  const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;

  it.each([',', ';', '\t', '|'])('CSV with %j', delimiter => {
    fc.assert(
      fc.property(table, ({ names, rows }) => {
        const write = (value: string): string =>
          /["\n]/.test(value) || value.includes(delimiter) ? quote(value) : value;
        // A column of numbers tells the header from the rows.
        const lines = [
          [...names, 'age'].join(delimiter),
          ...rows.map(row => [...row.map(write), '42'].join(delimiter)),
        ];
        const cells = found(lines.join('\n'), delimiter === '\t' ? 'a.tsv' : 'a.csv');
        expect(cells.filter(({ path }) => !path.endsWith(' age'))).toEqual(cellsOf({ names, rows }));
      }),
    );
  });

  it.each([
    ['standard', (value: string) => `'${value.replaceAll("'", "''")}'`, (each: string) => `"${each}"`],
    [
      'MySQL',
      (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
      (each: string) => `\`${each}\``,
    ],
    ['SQL Server', (value: string) => `N'${value.replaceAll("'", "''")}'`, (each: string) => `[${each}]`],
  ])('inserts of %s SQL', (dialect, write, nameOf) => {
    fc.assert(
      fc.property(table, ({ names, rows }) => {
        // Without a sign of its dialect a backslash is a character.
        fc.pre(dialect === 'MySQL' || rows.flat().every(value => !/\\'|`/.test(write(value))));
        const values = rows.map(row => `(${row.map(write).join(', ')})`).join(',\n  ');
        const sql = `INSERT INTO ${nameOf('t')} (${names.map(nameOf).join(', ')}) VALUES\n  ${values};\n`;
        expect(found(sql, 'a.sql')).toEqual(
          cellsOf({ names, rows }).map(cell => ({ ...cell, path: `t ${cell.path}` })),
        );
      }),
    );
  });

  it('a COPY block', () => {
    fc.assert(
      fc.property(table, ({ names, rows }) => {
        const write = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t');
        const sql = `COPY public.t (${names.join(', ')}) FROM stdin;\n${rows.map(row => row.map(write).join('\t')).join('\n')}\n\\.\n\nSELECT 1;\n`;
        expect(found(sql, 'a.sql')).toEqual(
          cellsOf({ names, rows }).map(cell => ({ ...cell, path: `t ${cell.path}` })),
        );
      }),
    );
  });

  it('XML elements and attributes', () => {
    const escape = (value: string): string =>
      value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\t', '&#9;');
    fc.assert(
      fc.property(table, ({ names, rows }) => {
        const safe = names.map(each => `c${each}`);
        const xml = rows
          .map(
            (row, index) =>
              `<row id="r${String(index)}">${row.map((value, column) => `<${safe[column]!}>${escape(value)}</${safe[column]!}>`).join('')}</row>`,
          )
          .join('\n');
        const values = found(`<?xml version="1.0"?>\n<rows>\n${xml}\n</rows>`, 'a.xml');
        expect(values.map(({ value }) => value)).toEqual(
          rows.flatMap((row, index) => [`r${String(index)}`, ...row]),
        );
        const attributes = rows.map(
          row => `<row ${row.map((value, column) => `${safe[column]!}="${escape(value)}"`).join(' ')}/>`,
        );
        expect(found(`<rows>${attributes.join('')}</rows>`, 'a.xml').map(({ value }) => value)).toEqual(
          rows.flat(),
        );
      }),
    );
  });
});

it('no text makes a reader fail or misplace a value', () => {
  const hostile = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...characters('aA1 \n\r\t\'"`\\,;|&<>/#:-=$(){}[]*!%@.😀')),
      maxLength: 60,
    }),
    fc.string({ maxLength: 40 }),
  );
  const paths = ['json', 'ndjson', 'yaml', 'csv', 'tsv', 'sql', 'tsx', 'snap', 'xml', 'md', 'env', 'txt'];
  fc.assert(
    fc.property(hostile, fc.constantFrom(...paths), (document, extension) => {
      fieldsOf(document, `a.${extension}`);
    }),
    { numRuns: 3000 },
  );
});
