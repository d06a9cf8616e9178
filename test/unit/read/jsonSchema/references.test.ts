import { describe, expect, it } from 'vitest';

import { listSchemas } from '../../../../src/read/jsonSchema/listSchemas';
import { readSchema } from '../../../../src/read/jsonSchema/readSchema';
import { openSchema, openSchemaValue, type Dialect } from '../../../../src/read/jsonSchema/schemaSource';
import { sample } from './sample';

const rootOf = (schema: unknown, dialect: Dialect = '2020-12', pointer = ''): unknown =>
  readSchema(openSchemaValue(schema, { dialect }), pointer).document.root;

const NUMBER = { kind: 'number', minimum: 1 };
const one = { type: 'number', minimum: 1 };

describe('references', () => {
  it.each<[string, Record<string, unknown>, Dialect]>([
    ['a pointer with escapes', { $ref: '#/$defs/a~1b~0c%25d', $defs: { 'a/b~c%d': one } }, '2020-12'],
    ['an anchor', { $ref: '#here', $defs: { x: { $anchor: 'here', ...one } } }, '2020-12'],
    ['an old anchor', { $ref: '#here', definitions: { x: { $id: '#here', ...one } } }, 'draft-07'],
    [
      'a draft-04 id',
      { id: 'http://a.test/x/', $ref: 'y.json', definitions: { y: { id: 'y.json', ...one } } },
      'draft-04',
    ],
    [
      'an id below another id',
      {
        $id: 'http://a.test/r.json',
        $ref: 'sub/s.json',
        $defs: { s: { $id: 'sub/', $defs: { t: { $id: 's.json', ...one } } } },
      },
      '2020-12',
    ],
    [
      'a pointer through a keyword that nobody knows',
      { $ref: '#/x-parts/one', 'x-parts': { one } },
      '2020-12',
    ],
    [
      'the siblings of a reference',
      { $ref: '#/$defs/n', minimum: 1, $defs: { n: { type: 'number' } } },
      '2019-09',
    ],
    [
      'a reference through references',
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: one } },
      '2020-12',
    ],
  ])('follow %s', (_name, schema, dialect) => {
    expect(rootOf(schema, dialect)).toMatchObject(NUMBER);
  });

  it('take a pointer, a fragment or an anchor as the target', () => {
    const schema = { $defs: { One: { $anchor: 'one', ...one } } };
    for (const target of ['/$defs/One', '#/$defs/One', '#one'])
      expect(rootOf(schema, '2020-12', target)).toMatchObject(NUMBER);
    expect(() => rootOf(schema, '2020-12', '/$defs/Two')).toThrow('has no schema at /$defs/Two');
  });

  it('find no $id inside a constant', () => {
    const schema = {
      $ref: 'http://a.test/real.json',
      $defs: {
        a: { const: { $id: 'http://a.test/real.json', type: 'string' } },
        b: { $id: 'http://a.test/real.json', ...one },
      },
    };
    expect(rootOf(schema)).toMatchObject(NUMBER);
  });

  it('mean the outermost dynamic anchor', () => {
    const list = {
      $id: 'http://a.test/list',
      $defs: { item: { $dynamicAnchor: 'item' } },
      type: 'array',
      items: { $dynamicRef: '#item' },
    };
    const root = rootOf({
      $id: 'http://a.test/numbers',
      $ref: 'list',
      $defs: { item: { $dynamicAnchor: 'item', type: 'number', minimum: 1 }, list },
    });
    expect(root).toMatchObject({ kind: 'array', items: NUMBER });
  });

  it('mean the outermost recursive anchor', () => {
    const tree = {
      $id: 'http://a.test/tree',
      $recursiveAnchor: true,
      type: 'object',
      properties: { child: { $recursiveRef: '#' } },
    };
    const strict = {
      $id: 'http://a.test/strict',
      $recursiveAnchor: true,
      $ref: 'tree',
      required: ['name'],
      $defs: { tree },
    };
    const { definitions } = readSchema(openSchemaValue(strict, { dialect: '2019-09' }), '').document;
    for (const shape of Object.values(definitions))
      expect(shape).toMatchObject({
        properties: [
          { name: 'child', optional: true },
          { name: 'name', optional: false },
        ],
      });
    expect(Object.keys(definitions)).not.toHaveLength(0);
  });

  it('lead into the meta-schemas without fetching them', async () => {
    const { problems } = await sample({ $ref: 'http://json-schema.org/draft-07/schema#' }, 'draft-07');
    expect(problems.flat()).toEqual([]);
  });

  it('are refused when remote or dangling, with the place', () => {
    expect(() => rootOf({ properties: { a: { $ref: 'https://elsewhere.test/a.json' } } })).toThrow(
      /reference https:\/\/elsewhere\.test\/a\.json at .*\/properties\/a leads to a remote schema, which is not fetched/,
    );
    expect(() => rootOf({ items: { $ref: '#/$defs/none' } })).toThrow(
      /#\/\$defs\/none at .*\/items leads nowhere/,
    );
  });

  it('do not hinder what does not need them', () => {
    const schema = { $defs: { Bad: { $ref: 'https://elsewhere.test/a.json' }, Good: one } };
    expect(rootOf(schema, '2020-12', '/$defs/Good')).toMatchObject(NUMBER);
  });
});

describe('files', () => {
  const files = new Map([
    [
      '/schemas/order.schema.json',
      '{\n "type": "object",\n "properties": { "item": { "$ref": "item.yaml#/$defs/Item" } }\n}',
    ],
    [
      '/schemas/item.yaml',
      '$defs:\n  Item:\n    type: object\n    required: [order]\n    properties:\n      sku: { type: string }\n      order: { $ref: order.schema.json }\n',
    ],
    ['/schemas/bad.json', '{\n "type": "object",\n "properties": }'],
    ['/schemas/list.json', '[1]'],
  ]);
  const readText = (file: string): string | undefined =>
    files.get(file.replace(/^[A-Z]:/i, '').replaceAll('\\', '/'));

  it('may refer to one another in JSON and YAML, also in a circle', () => {
    const source = openSchema('/schemas/order.schema.json', { readText });
    expect(source.documents.size).toBe(2);
    const { document } = readSchema(source, '');
    expect(document.name).toBe('order');
    expect(JSON.stringify(document.definitions)).toContain('sku');
  });

  it('are refused with the line when they are not JSON, and when they hold no schema', () => {
    expect(() => openSchema('/schemas/bad.json', { readText })).toThrow(
      /bad\.json is not JSON: .* in line 3/,
    );
    expect(() => openSchema('/schemas/list.json', { readText })).toThrow(/list\.json is not a schema/);
    expect(() => openSchema('/schemas/none.json', { readText })).toThrow('There is no file');
  });

  it('list their definitions with lines', () => {
    expect(listSchemas(openSchema('/schemas/item.yaml', { readText }))).toEqual([
      { name: 'item', pointer: '', kind: 'schema', line: 1 },
      { name: 'Item', pointer: '/$defs/Item', kind: 'definition', line: 2 },
    ]);
  });
});
