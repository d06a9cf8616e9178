import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from 'vitest';

import { hasSchema, openSchemaOf, type DocumentToFill } from '../../../../src/app/fill/openSchemaOf';
import { tempFolder } from '../../../support/tempFolder';

const folder = tempFolder({
  'schemas/order.schema.json': JSON.stringify({
    title: 'Order',
    $defs: { Line: { $anchor: 'line', title: 'Line' } },
  }),
  'schemas/with space.json': '{ "title": "Spaced" }',
});

function toFill(document: Partial<DocumentToFill>): DocumentToFill {
  return {
    file: join(folder, 'data/order.json'),
    text: '',
    value: undefined,
    format: 'json',
    associations: [],
    readText: path => readFileSync(path, 'utf8'),
    ...document,
  };
}

const titleAt = (document: Partial<DocumentToFill>): unknown => {
  const { source, pointer } = openSchemaOf(toFill(document));
  const root = source.root as { readonly title?: string };
  return pointer === '' ? root.title : pointer;
};

const named = ($schema: string): Partial<DocumentToFill> => ({ value: { $schema } });

test('a path, a file URI, a pointer, an anchor, a path with blanks', () => {
  expect(titleAt(named('../schemas/order.schema.json'))).toBe('Order');
  expect(titleAt(named(pathToFileURL(join(folder, 'schemas/order.schema.json')).href))).toBe('Order');
  expect(titleAt(named('../schemas/order.schema.json#/$defs/Line'))).toBe('/$defs/Line');
  expect(titleAt(named('../schemas/order.schema.json#line'))).toBe('/$defs/Line');
  expect(titleAt(named('../schemas/with%20space.json'))).toBe('Spaced');
});

test("the specification's own schemas are at hand", () => {
  expect(titleAt(named('http://json-schema.org/draft-07/schema#'))).toBe('Core schema meta-schema');
  expect(hasSchema(toFill(named('https://json-schema.org/draft/2020-12/schema')))).toBe(true);
});

test.each(['yaml-language-server: $schema=', ' yaml-language-server : $schema=', ' $schema: '])(
  'a comment of YAML: #%s',
  lead => {
    const text = `# about orders\n#${lead}../schemas/order.schema.json\nid: 1\n`;
    expect(titleAt({ text, value: { id: 1 }, format: 'yaml' })).toBe('Order');
  },
);

test('what the document names goes before what settings say; local schemas before remote ones', () => {
  const associations = [
    { fileMatch: ['order.json'], url: 'https://example.com/order.json', by: 'a test' },
    { fileMatch: ['order.json'], schema: { title: 'Set' }, by: 'a test' },
  ];
  expect(titleAt({ associations })).toBe('Set');
  expect(titleAt({ ...named('../schemas/order.schema.json'), associations })).toBe('Order');
});

test('a setting can bring the schema of a URL along', () => {
  const url = 'https://example.com/order.json';
  const associations = [{ fileMatch: [], url, schema: { title: 'Brought' }, by: 'a test' }];
  expect(titleAt({ ...named(url), associations })).toBe('Brought');
  expect(hasSchema(toFill({ ...named(url), associations }))).toBe(true);
});

test('a remote schema is named, not fetched', () => {
  const remote = toFill(named('https://example.com/order.json'));
  expect(hasSchema(remote)).toBe(false);
  expect(() => openSchemaOf(remote)).toThrow(
    'order.json has the schema https://example.com/order.json (by its property "$schema"), which is not on this machine; nothing is fetched. Save a copy and name that.',
  );
});

test('a document without a schema says how to get one', () => {
  expect(hasSchema(toFill({}))).toBe(false);
  expect(() => openSchemaOf(toFill({}))).toThrow(
    'Nothing says which schema order.json has. Name one by "$schema", or in the setting json.schemas.',
  );
});
