import { join } from 'node:path';

import { expect, test } from 'vitest';

import { findSchemaEntry } from '../../../src/app/findSchemaEntry';
import { openSchemaFile } from '../../../src/app/schemaFile';
import { Session } from '../../../src/app/session';
import { tempFolder } from '../../support/tempFolder';

const CURSOR = '‸';

function find(marked: string, name: string): readonly [names: readonly string[], isHead: boolean] {
  const text = marked.replace(CURSOR, '');
  const folder = tempFolder({ [name]: text });
  const format = name.endsWith('.json') ? 'json' : 'yaml';
  const file = openSchemaFile(new Session(), join(folder, name));
  const { entries, isHead } = findSchemaEntry(file, { text, format, offset: marked.indexOf(CURSOR) });
  return [entries.map(entry => entry.name), isHead];
}

const schema = (place: string): string =>
  [
    '{ @0',
    '  "title": "Order", @1',
    '  "properties": {',
    '    "id": { "type": "string" } @2',
    '  },',
    '  "$defs": { @3',
    '    "Line": { @4',
    '      "properties": { "sku": {} } @5',
    '    }',
    '  }',
    '}',
  ]
    .join('\n')
    .replace(` ${place}`, CURSOR)
    .replaceAll(/ @\d/g, '');

test.each([
  ['@0', 'Order', true],
  ['@1', 'Order', true],
  ['@2', 'Order', false],
  ['@3', 'Order', false],
  ['@4', 'Line', true],
  ['@5', 'Line', false],
])('JSON Schema, at %s: %s', (place, name, isHead) => {
  expect(find(schema(place), 'order.schema.json')).toEqual([[name], isHead]);
});

const api = (place: string): string =>
  [
    'openapi: 3.1.0 @0',
    'paths:',
    '  /orders:',
    '    post: @1',
    '      operationId: createOrder @2',
    '      requestBody: @3',
    '        content:',
    '          application/json:',
    '            schema: { type: object } @4',
    '      responses:',
    "        '201': @5",
    '          description: Made',
    '          content:',
    '            application/json:',
    '              schema: { type: string }',
    'components:',
    '  schemas:',
    '    Order: @6',
    '      type: object @7',
  ]
    .join('\n')
    .replace(` ${place}`, CURSOR)
    .replaceAll(/ @\d/g, '');

const both = ['createOrder request', 'createOrder response 201'];

test.each([
  ['@0', [], false],
  ['@1', both, true],
  ['@2', both, false],
  ['@3', ['createOrder request'], true],
  ['@4', ['createOrder request'], false],
  ['@5', ['createOrder response 201'], true],
  ['@6', ['Order'], true],
  ['@7', ['Order'], false],
])('OpenAPI, at %s: %j', (place, names, isHead) => {
  expect(find(api(place), 'api.yaml')).toEqual([names, isHead]);
});
