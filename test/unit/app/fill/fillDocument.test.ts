import { join } from 'node:path';

import { expect, test } from 'vitest';

import { fillDocument, type FillRequest } from '../../../../src/app/fill/fillDocument';
import { Session } from '../../../../src/app/session';
import { applyChanges } from '../../../../src/read/editing/editableText';
import { editJson } from '../../../../src/read/editing/editJson';
import { editYaml } from '../../../../src/read/editing/editYaml';
import { openSchema } from '../../../../src/read/jsonSchema/schemaSource';
import { compileValidator } from '../../../../src/read/jsonSchema/validator';
import { tempFolder } from '../../../support/tempFolder';

// Tests look into values whose types they know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const fields = (value: unknown): any => value;

const CURSOR = '‸';

const address = {
  type: 'object',
  properties: { street: { type: 'string' }, city: { type: 'string' }, country: { type: 'string' } },
  required: ['street', 'city'],
};

const customer = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Customer',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    firstName: { type: 'string' },
    lastName: { type: 'string' },
    email: { type: 'string', format: 'email' },
    birthday: { type: ['string', 'null'], format: 'date' },
    phone: { type: 'string' },
    address: { $ref: '#/$defs/Address' },
    orders: { type: 'array', items: { $ref: '#/$defs/Order' } },
    payment: { oneOf: [{ $ref: '#/$defs/Card' }, { $ref: '#/$defs/Transfer' }] },
    notes: { type: 'object', additionalProperties: { $ref: '#/$defs/Address' } },
  },
  required: ['firstName', 'lastName', 'email', 'birthday', 'address'],
  additionalProperties: false,
  $defs: {
    Address: address,
    Order: {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        total: { type: 'number', minimum: 0 },
        currency: { enum: ['EUR', 'USD'] },
        shipTo: { $ref: '#/$defs/Address' },
        gift: { type: 'boolean' },
      },
      required: ['id', 'total', 'currency'],
      if: { properties: { gift: { const: true } }, required: ['gift'] },
      then: { required: ['shipTo'] },
    },
    Card: {
      type: 'object',
      properties: {
        kind: { const: 'card' },
        network: { enum: ['visa', 'amex'] },
        number: { type: 'string' },
      },
      required: ['kind', 'network', 'number'],
      additionalProperties: false,
    },
    Transfer: {
      type: 'object',
      properties: { kind: { const: 'transfer' }, iban: { type: 'string' } },
      required: ['kind', 'iban'],
      additionalProperties: false,
    },
  },
};

/** Fills a document at the cursor, and checks that the object there lacks nothing any more. */
async function fill(
  marked: string,
  options: Partial<FillRequest> & { readonly schema?: unknown } = {},
): Promise<{ readonly text: string; readonly names: readonly string[]; readonly value: unknown }> {
  const { schema = customer, ...rest } = options;
  const format = options.format ?? 'json';
  const folder = tempFolder({ 'the.schema.json': JSON.stringify(schema) });
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const { changes, names, path } = await fillDocument(new Session(), {
    file: join(folder, `document.${format}`),
    text,
    format,
    offset,
    associations: [{ fileMatch: ['document.*'], url: './the.schema.json', base: folder, by: 'a test' }],
    draw: {},
    ...rest,
  });
  const after = applyChanges(text, changes);
  const value = (format === 'yaml' ? editYaml(after, Math.min(offset, after.length - 1)) : editJson(after))
    .value;
  const source = openSchema(join(folder, 'the.schema.json'), { readText: () => JSON.stringify(schema) });
  const pointer = path.map(step => `/${String(step)}`).join('');
  const lacks = compileValidator(
    source,
    '',
  )(value).filter(problem => problem.path === pointer && /required|depend/i.test(problem.keyword));
  expect(lacks).toEqual([]);
  return { text: after, names, value };
}

test('an empty document gets all that is required, and nothing else', async () => {
  const { names, value } = await fill('{‸}');
  expect(names).toEqual(['firstName', 'lastName', 'email', 'birthday', 'address']);
  const { firstName, email, birthday, address: place } = fields(value);
  expect(email).toMatch(/@example\./);
  expect(email.toLowerCase()).toContain(firstName.toLowerCase().slice(0, 1));
  expect(birthday).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(Object.keys(place)).toEqual(['street', 'city']);
});

test('what is written stays, what is missing comes behind it', async () => {
  const { text, names } = await fill('{\n  // the customer\n  "lastName": "Ruud",‸\n}\n');
  expect(text).toMatch(/^\{\n {2}\/\/ the customer\n {2}"lastName": "Ruud",\n {2}"firstName": "/);
  expect(names).toEqual(['firstName', 'email', 'birthday', 'address']);
});

test('nothing changes where nothing is missing', async () => {
  const marked =
    '{ "firstName": "A", "lastName": "B", "email": "a@example.com", "birthday": null, "address": { "street": "S", "city": "C" }‸ }';
  const { text, names } = await fill(marked);
  expect(names).toEqual([]);
  expect(text).toBe(marked.replace(CURSOR, ''));
});

test('only the object that the cursor is in is filled', async () => {
  const { text, names } = await fill('{\n  "firstName": "A",\n  "address": {\n    "city": "Oslo"‸\n  }\n}');
  expect(names).toEqual(['street']);
  expect(text).toMatch(
    /^\{\n {2}"firstName": "A",\n {2}"address": \{\n {4}"city": "Oslo",\n {4}"street": "[^"]+"\n {2}\}\n\}$/,
  );
});

test('an element of an array is filled, each with values of its own', async () => {
  const first = await fill('{ "orders": [\n  {‸},\n  {}\n] }');
  const second = await fill('{ "orders": [\n  {},\n  {‸}\n] }');
  expect(first.names).toEqual(['id', 'total', 'currency']);
  expect(fields(first.value).orders[0].id).not.toBe(fields(second.value).orders[1].id);
});

test('a condition that holds by what is written adds what it requires', async () => {
  expect((await fill('{ "orders": [{ "gift": true‸ }] }')).names).toEqual([
    'id',
    'total',
    'currency',
    'shipTo',
  ]);
  expect((await fill('{ "orders": [{ "gift": false‸ }] }')).names).toEqual(['id', 'total', 'currency']);
});

test('a branch of oneOf is chosen by the tag that is written', async () => {
  expect((await fill('{ "payment": { "kind": "transfer"‸ } }')).names).toEqual(['iban']);
  expect((await fill('{ "payment": { "kind": "card"‸ } }')).names).toEqual(['network', 'number']);
});

test('a branch of oneOf is chosen by the properties that are written', async () => {
  expect((await fill('{ "payment": { "iban": "x"‸ } }')).names).toEqual(['kind']);
  const { names, value } = await fill('{ "payment": { "network": "amex"‸ } }');
  expect(names).toEqual(['kind', 'number']);
  expect(fields(value).payment.kind).toBe('card');
});

test('an object without a hint gets a whole branch', async () => {
  const { value } = await fill('{ "payment": {‸} }');
  expect(['card', 'transfer']).toContain(fields(value).payment.kind);
});

test('an entry of a record is filled', async () => {
  expect((await fill('{ "notes": { "home": {‸} } }')).names).toEqual(['street', 'city']);
});

test('a value that is wrong does not keep the rest from coming', async () => {
  const { text, names } = await fill('{\n  "firstName": 17,\n  "lastName": "B"‸\n}');
  expect(names).toEqual(['email', 'birthday', 'address']);
  expect(text).toContain('"firstName": 17,');
});

test('a wrong branch elsewhere does not either', async () => {
  expect((await fill('{ "payment": { "kind": "cash" }, "address": {‸} }')).names).toEqual(['street', 'city']);
});

test('all properties come on request', async () => {
  const { names } = await fill('{ "address": {‸} }', { wanted: 'all' });
  expect(names).toEqual(['street', 'city', 'country']);
});

test('the same document gets the same values, another seed others', async () => {
  const { text } = await fill('{‸}');
  expect((await fill('{‸}')).text).toBe(text);
  expect((await fill('{‸}', { draw: { seed: 2 } })).text).not.toBe(text);
});

test('what is written decides what comes beside it', async () => {
  const { value } = await fill('{ "firstName": "Ingrid", "lastName": "Solberg"‸ }');
  expect(fields(value).email).toMatch(/ingrid|solberg/i);
  const { value: paid } = await fill('{ "payment": { "kind": "card", "network": "amex"‸ } }');
  expect(fields(paid).payment.number).toMatch(/^3[47]/);
});

test('YAML is filled in its own style', async () => {
  const { text } = await fill('# a customer\nfirstName: Ada # given\naddress:\n  city: Oslo‸\n', {
    format: 'yaml',
  });
  expect(text).toMatch(/^# a customer\nfirstName: Ada # given\naddress:\n {2}city: Oslo\n {2}street: .+\n$/);
});

test('an empty YAML document, a key without a value, an item without one', async () => {
  expect((await fill('‸', { format: 'yaml' })).text).toMatch(/^firstName: /);
  expect((await fill('address:‸\n', { format: 'yaml' })).text).toMatch(
    /^address:\n {2}street: .+\n {2}city: .+\n$/,
  );
  expect((await fill('orders:\n  - ‸\n', { format: 'yaml' })).names).toEqual(['id', 'total', 'currency']);
});

test('the YAML document of a stream that the cursor is in', async () => {
  const { text } = await fill('firstName: A\n---\naddress:\n  street: S‸\n---\nlastName: C\n', {
    format: 'yaml',
  });
  expect(text).toMatch(/^firstName: A\n---\naddress:\n {2}street: S\n {2}city: .+\n---\nlastName: C\n$/);
});

test('properties that one written requires', async () => {
  const schema = {
    type: 'object',
    properties: { card: { type: 'string' }, holder: { type: 'string' }, note: { type: 'string' } },
    dependentRequired: { card: ['holder'] },
  };
  expect((await fill('{ "card": "x"‸ }', { schema })).names).toEqual(['holder']);
  expect((await fill('{ "note": "x"‸ }', { schema })).names).toEqual([]);
});

test('allOf, refs with siblings and draft 04', async () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-04/schema#',
    allOf: [{ $ref: '#/definitions/a' }, { required: ['b'], properties: { b: { type: 'integer' } } }],
    definitions: { a: { type: 'object', properties: { a: { enum: ['x'] } }, required: ['a'] } },
  };
  const { names, value } = await fill('{‸}', { schema });
  expect([...names].sort()).toEqual(['a', 'b']);
  expect(fields(value).a).toBe('x');
});

test('a discriminator deep in a recursive schema', async () => {
  const schema = {
    $ref: '#/definitions/node',
    definitions: {
      node: {
        oneOf: [
          {
            type: 'object',
            properties: {
              type: { const: 'group' },
              children: { type: 'array', items: { $ref: '#/definitions/node' } },
            },
            required: ['type', 'children'],
          },
          {
            type: 'object',
            properties: { type: { const: 'leaf' }, value: { type: 'integer' } },
            required: ['type', 'value'],
          },
        ],
      },
    },
  };
  const text = '{ "type": "group", "children": [{ "type": "group", "children": [{ "type": "leaf"‸ }] }] }';
  expect((await fill(text, { schema })).names).toEqual(['value']);
});

test('an object that the schema says nothing of has nothing missing', async () => {
  await expect(fill('{ "other": {‸} }', { schema: { type: 'object' } })).rejects.toThrow(
    'describes no object at other',
  );
});

test('a schema that nothing satisfies is told, with the place', async () => {
  const schema = { type: 'object', properties: { a: { type: 'string', enum: [1] } }, required: ['a'] };
  await expect(fill('{‸}', { schema })).rejects.toThrow(/the document cannot be completed: .*\ba\b/);
});

test('a text that is broken around the object is left alone', async () => {
  await expect(fill('{ "address": { "city": ‸ }')).rejects.toThrow(/whole object|Put line 1 right/);
});
