import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import { Ajv } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import draft07 from 'ajv/dist/refs/json-schema-draft-07.json';
import addFormats from 'ajv-formats';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

import { recordedRun } from '../../support/recordedRun';
import { tempFolder } from '../../support/tempFolder';

const ORDER = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Order',
  type: 'object',
  required: ['id', 'customer', 'items'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', format: 'uuid' },
    customer: { $ref: '#/$defs/Customer' },
    items: { type: 'array', minItems: 1, items: { $ref: '#/$defs/Order Item' } },
    note: { type: ['string', 'null'], maxLength: 40 },
    total: { type: 'number', multipleOf: 0.01, minimum: 0 },
  },
  $defs: {
    Customer: {
      type: 'object',
      required: ['email'],
      properties: { firstName: { type: 'string' }, email: { type: 'string', format: 'email' } },
    },
    'Order Item': {
      $anchor: 'item',
      type: 'object',
      required: ['sku', 'answer'],
      properties: {
        sku: { type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' },
        answer: { enum: ['yes', 'no', '0x1'] },
      },
    },
  },
};

const API = `openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
      responses:
        '200':
          description: fine
          content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
    put:
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
      responses: { '204': { description: fine } }
components:
  schemas:
    Order:
      type: object
      required: [id, password, note]
      properties:
        id: { type: string, format: uuid, readOnly: true }
        password: { type: string, minLength: 8, writeOnly: true }
        note: { type: string, nullable: true }
        lines: { type: array, items: { $ref: 'parts.yaml#/Line' } }
    Payment:
      oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }]
      discriminator: { propertyName: method, mapping: { card: '#/components/schemas/Card' } }
    Card: { type: object, required: [method, digits], properties: { method: { type: string }, digits: { type: string } } }
    Cash: { type: object, required: [method, coins], properties: { method: { type: string }, coins: { type: integer } } }
`;

const folder = tempFolder({
  'order.schema.json': JSON.stringify(ORDER, null, 2),
  'api.yaml': API,
  'parts.yaml':
    'Line: { type: object, required: [quantity], properties: { quantity: { type: integer, minimum: 1 } } }\n',
  'some.json': JSON.stringify({
    definitions: { Good: { type: 'integer' }, Never: { allOf: [{ type: 'string' }, { type: 'number' }] } },
  }),
  'text.json': 'this is no JSON',
  'cut.json': '{\n  "type": "object",\n  "properties": {\n',
  'list.json': '[1, 2]',
  'tabs.yaml': 'type: object\nproperties:\n\ta: { type: string }\n',
  'empty.json': '',
  'nowhere.json': JSON.stringify({ properties: { a: { $ref: '#/$defs/Missing' } } }),
  'remote.json': JSON.stringify({ properties: { a: { $ref: 'https://schemas.invalid/a.json' } } }),
  'lost.json': JSON.stringify({ properties: { a: { $ref: 'lost-part.json' } } }),
  'never.json': 'false',
  'circle-a.json': JSON.stringify({ $ref: 'circle-b.json' }),
  'circle-b.json': JSON.stringify({ $ref: 'circle-a.json' }),
  'circle-c.json': JSON.stringify({ $ref: 'circle-d.json', type: 'object' }),
  'circle-d.json': JSON.stringify({ allOf: [{ $ref: 'circle-c.json' }] }),
  'endless.json': JSON.stringify({ type: 'object', required: ['next'], properties: { next: { $ref: '#' } } }),
  'pattern.json': JSON.stringify({ type: 'string', pattern: '([' }),
  'examples.json': JSON.stringify({ type: 'string', examples: ['first of mine', 'second of mine'] }),
  'public/order.json': JSON.stringify({
    $id: 'https://schemas.invalid/v1/order.json',
    type: 'object',
    required: ['customer', 'total'],
    properties: {
      customer: { $ref: 'customer.json' },
      total: { $ref: 'https://schemas.invalid/v1/money#/$defs/Total' },
    },
  }),
  'public/customer.json': JSON.stringify({
    $id: 'https://schemas.invalid/v1/customer.json#',
    const: 'a customer',
  }),
  'public/other-name.yaml': '$id: https://schemas.invalid/v1/money\n$defs: { Total: { const: 12 } }\n',
  'public/broken.json': '{ "$id": "https://schemas.invalid/v1/money",',
  'draft-07.json': JSON.stringify(draft07),
  'out/here.txt': 'a file\n',
});
const order = join(folder, 'order.schema.json');
const api = join(folder, 'api.yaml');

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema(ORDER, 'order');
const complaintsOf = (value: unknown, pointer = ''): unknown => {
  const validate = ajv.getSchema(`order#${pointer}`);
  return validate?.(value) === true ? [] : validate?.errors;
};

const generated = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await recordedRun(['generate', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('generate of a schema', () => {
  it('prints JSON that is valid, and the same again', async () => {
    const text = await generated(order);
    expect(complaintsOf(JSON.parse(text))).toEqual([]);
    expect(await generated(order)).toBe(text);
    expect(await generated(order, '--seed', '2')).not.toBe(text);
  });

  it('fills fields by what they mean', async () => {
    const { customer } = JSON.parse(await generated(order)) as Record<string, Record<string, string>>;
    expect(customer?.['email']).toMatch(/@example\.(?:com|net|org)$/);
    expect(customer?.['email']).toContain(customer?.['firstName']?.toLowerCase());
  });

  it.each([['#/$defs/Order%20Item'], ['#/$defs/Order Item'], ['#Order Item'], ['#item']])(
    'finds a part by %s',
    async fragment => {
      expect(complaintsOf(JSON.parse(await generated(order + fragment)), '/$defs/Order%20Item')).toEqual([]);
    },
  );

  it('finds a part that is no definition by its pointer', async () => {
    expect(JSON.parse(await generated(`${order}#/properties/total`))).toEqual(expect.any(Number));
  });

  it('makes many, each valid, the first as it is alone', async () => {
    const list = JSON.parse(await generated(order, '--count', '70')) as unknown[];
    expect(list).toHaveLength(70);
    expect(list.flatMap(value => complaintsOf(value))).toEqual([]);
    expect(list[0]).toEqual(JSON.parse(await generated(order)));
    const lines = (await generated(order, '--count', '70', '--format', 'ndjson')).trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(list);
  });

  it('prints YAML that both kinds of parsers read as the same', async () => {
    const value: unknown = JSON.parse(await generated(order));
    const one = await generated(order, '--format', 'yaml');
    const two = await generated(order, '--format', 'yaml', '--count', '2');
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(one, { version })).toEqual(value);
      expect(parse(two, { version })).toEqual(JSON.parse(await generated(order, '--count', '2')));
    }
    expect(parseAllDocuments(two)).toHaveLength(1);
  });

  it('prints a constant without a type, with where it comes from', async () => {
    const text = await generated(order, '--format', 'ts');
    expect(text).toMatch(/^\/\/ @fauxture order\.schema\.json seed=1: [^\n]+\nexport const order = \{\n/);
    expect(evaluate(text)).toEqual({ order: JSON.parse(await generated(order)) });
  });

  it('prints constants of all definitions, and lists of them', async () => {
    const text = await generated(order, '--format', 'ts', '--all', '--count', '2');
    expect(evaluate(text)).toEqual({
      customers: JSON.parse(await generated(`${order}#Customer`, '--count', '2')),
      orderItems: JSON.parse(await generated(`${order}#item`, '--count', '2')),
    });
    expect(text).toContain('// @fauxture order.schema.json#/$defs/Order%20Item seed=1 count=2: ');
  });

  it.each([['json'], ['yaml']])('writes all definitions as one object of %s', async format => {
    const out = join(folder, `out/all.${format}`);
    expect(await generated(order, '--all', '--format', format, '--out', out)).toBe('');
    expect(parse(readFileSync(out, 'utf8'))).toEqual({
      Customer: JSON.parse(await generated(`${order}#Customer`)),
      'Order Item': JSON.parse(await generated(`${order}#item`)),
    });
  });

  it('with --all tells on stderr what cannot be made, writes the rest and exits with 1', async () => {
    const { code, out, err } = await recordedRun(['generate', join(folder, 'some.json'), '--all']);
    expect({ code, names: Object.keys(JSON.parse(out) as object) }).toEqual({ code: 1, names: ['Good'] });
    expect(err).toMatch(/^fauxture: Never was left out: Never cannot be made: [^\n]+\n$/);
  });

  it('finds what it refers to by a public address in the file beside it that has this address', async () => {
    expect(JSON.parse(await generated(join(folder, 'public/order.json')))).toEqual({
      customer: 'a customer',
      total: 12,
    });
  });

  it('makes what a copy of a schema of the specification describes', async () => {
    const value = JSON.parse(await generated(join(folder, 'draft-07.json'), '--seed', '3')) as object;
    expect(new Ajv().getSchema('http://json-schema.org/draft-07/schema')?.(value)).toBe(true);
  });

  it('uses the examples that the schema gives, unless told not to', async () => {
    const mine = ['first of mine', 'second of mine'];
    const valuesOf = async (...args: readonly string[]): Promise<readonly unknown[]> =>
      JSON.parse(await generated(join(folder, 'examples.json'), '--count', '30', ...args)) as unknown[];
    expect(await valuesOf()).toEqual(expect.arrayContaining(mine));
    const without = await valuesOf('--examples', 'never');
    expect(without.filter(value => mine.includes(String(value)))).toEqual([]);
  });

  it('leaves out what is optional when told so', async () => {
    const value = JSON.parse(await generated(order, '--optional', 'never')) as object;
    expect(Object.keys(value).sort()).toEqual(['customer', 'id', 'items']);
  });
});

describe('generate of a schema on stdin', () => {
  it.each([
    ['JSON', JSON.stringify(ORDER)],
    [
      'YAML',
      '$defs:\n  Customer: { type: object, required: [email], properties: { email: { format: email } } }\n',
    ],
  ])('reads %s, with a pointer into it', async (_, input) => {
    const { code, out } = await recordedRun(['generate', '-#/$defs/Customer'], undefined, { input });
    expect(code).toBe(0);
    expect(complaintsOf(JSON.parse(out), '/$defs/Customer')).toEqual([]);
  });

  it('lists and explains it too', async () => {
    const text = JSON.stringify(ORDER);
    expect((await recordedRun(['list', '-'], undefined, { input: text })).out).toContain(
      'definition Customer',
    );
    expect((await recordedRun(['explain', '-'], undefined, { input: text })).out).toMatch(
      /^customer\.email +internet\.email/m,
    );
  });
});

describe('generate of an OpenAPI document', () => {
  it('makes a schema by its name, parts of other files with it', async () => {
    const value = JSON.parse(await generated(`${api}#Order`)) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['id', 'password', 'note', 'lines']);
    expect(value['lines']).toEqual(expect.arrayContaining([{ quantity: expect.any(Number) }]));
    expect(await generated(`${api}#/components/schemas/Order`)).toBe(await generated(`${api}#Order`));
  });

  it('keeps what a response must not show out of it, and what a request must not say', async () => {
    const response = JSON.parse(await generated(`${api}#getOrder response 200`)) as object;
    expect(Object.keys(response)).toEqual(['id', 'note', 'lines']);
    const request = JSON.parse(await generated(`${api}#PUT /orders/{id} request`)) as object;
    expect(Object.keys(request)).toEqual(['password', 'note', 'lines']);
  });

  it('makes each member of a union with its tag', async () => {
    const values = JSON.parse(await generated(`${api}#Payment`, '--count', '12')) as Record<
      string,
      unknown
    >[];
    const kinds = values.map(value => `${String(value['method'])}: ${Object.keys(value).join()}`);
    expect(new Set(kinds)).toEqual(new Set(['card: method,digits', 'Cash: method,coins']));
  });

  it('makes the parameters of an operation', async () => {
    const text = await generated(`${api}#GET /orders/{id} parameters`, '--format', 'ts');
    expect(evaluate(text)).toEqual({ getOrderParameters: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
    expect(text).toContain('// @fauxture api.yaml#getOrder%20parameters seed=1: ');
  });
});

describe('list and explain', () => {
  it('list the schema, its definitions and their lines', async () => {
    const { out } = await recordedRun(['list', order, '--format', 'json']);
    expect(JSON.parse(out)).toEqual([
      { name: 'Order', kind: 'schema', line: 1, exported: true },
      { name: 'Customer', kind: 'definition', line: lineOf('"Customer"'), exported: true },
      { name: 'Order Item', kind: 'definition', line: lineOf('"Order Item"'), exported: true },
    ]);
  });

  it('list all that an OpenAPI document has', async () => {
    const { out } = await recordedRun(['list', api]);
    expect(out).toBe(
      [
        `${api}:19  definition Order`,
        `${api}:27  definition Payment`,
        `${api}:30  definition Card`,
        `${api}:31  definition Cash`,
        `${api}:8  parameters getOrder parameters`,
        `${api}:12  response getOrder response 200`,
        `${api}:15  request PUT /orders/{id} request`,
        '',
      ].join('\n'),
    );
  });

  it('explain the fields of a schema', async () => {
    const { out } = await recordedRun(['explain', order, '--format', 'json']);
    const { target, fields } = JSON.parse(out) as {
      target: string;
      fields: { path: string; meaning: string }[];
    };
    expect(target).toBe(order);
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'customer.email', 'items[].sku']),
    );
  });
});

describe('bad input is one clear line, exit 2, and nothing on stdout', () => {
  const BAD: Readonly<Record<string, readonly [target: string, says: RegExp]>> = {
    'a file that is no JSON': ['text.json', /text\.json is not JSON: .+ in line 1/],
    'a file that ends too early': ['cut.json', /cut\.json is not JSON: .+ in line \d/],
    'a file that is no schema': ['list.json', /list\.json is not a schema/],
    'YAML with tabs': ['tabs.yaml', /tabs\.yaml is neither JSON nor YAML: .*tab.* in line 3/],
    'an empty file': ['empty.json', /empty\.json is not JSON/],
    'a missing file': ['gone.json', /There is no file .*gone\.json/],
    'a reference to nowhere': [
      'nowhere.json',
      /#\/\$defs\/Missing at .*nowhere\.json#\/properties\/a leads nowhere/,
    ],
    'a remote reference, which is not fetched': [
      'remote.json',
      /https:\/\/schemas\.invalid\/a\.json .* not fetched/,
    ],
    'a reference to a file that is not there': [
      'lost.json',
      /lost-part\.json at .*lost\.json.* does not exist/,
    ],
    'a pointer to nowhere, naming the likeliest': [
      'order.schema.json#/$defs/Custmer',
      /\/\$defs\/Custmer.* It has \/\$defs\/Customer, /,
    ],
    'a name that nothing has, naming the likeliest': [
      'order.schema.json#Custmer',
      /Custmer.* It has Customer, /,
    ],
    'a pattern that is none': ['pattern.json', /pattern\.json.* is no regular expression/],
    'an OpenAPI document without a name': ['api.yaml', /#Name.*--all.*fauxture list/],
    'an operation that is not there': [
      'api.yaml#putOrder request',
      /putOrder request.* It has .*PUT \/orders\/\{id\} request/,
    ],
  };

  it.each(Object.entries(BAD))('%s', async (_, [target, says]) => {
    for (const format of ['json', 'ts']) {
      const { code, out, err } = await recordedRun(['generate', join(folder, target), '--format', format]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(says);
      expect(err).toMatch(/^fauxture: [^\n]+\n$/);
    }
  });

  it('nothing on stdin', async () => {
    const { code, out, err } = await recordedRun(['generate', '-'], undefined, { input: ' \n' });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: 'fauxture: There is nothing on stdin. Pipe a JSON or YAML schema into it.\n',
    });
  });

  it('a style that needs a type', async () => {
    const { code, err } = await recordedRun(['generate', order, '--format', 'ts', '--style', 'factory']);
    expect(code).toBe(2);
    expect(err).toMatch(/^fauxture: .*style factory[^\n]*\n$/);
  });
});

describe('what has no values is exit 1, one clear line, and leaves no file', () => {
  const NEVER: Readonly<Record<string, readonly [target: string, says: RegExp]>> = {
    'a circle of files': ['circle-a.json', /circle-a cannot be made: it refers to itself without end/],
    'a circle with something in it': ['circle-c.json', /circle-c cannot be made: it refers to itself/],
    'a schema that is false': ['never.json', /never cannot be made/],
    'types that exclude each other': ['some.json#Never', /Never cannot be made/],
    'a list without end': ['endless.json', /endless.* cannot be made/],
  };

  it.each(Object.entries(NEVER))('%s', async (_, [target, says]) => {
    const path = join(folder, 'out/never.json');
    const { code, out, err } = await recordedRun(['generate', join(folder, target), '--out', path]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(says);
    expect(err).toMatch(/^fauxture: [^\n]+\n$/);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(join(folder, 'out')).filter(name => name.startsWith('.'))).toEqual([]);
  });
});

function lineOf(text: string): number {
  return (
    readFileSync(order, 'utf8')
      .split('\n')
      .findIndex(line => line.includes(text)) + 1
  );
}

/** What a module exports. */
function evaluate(text: string): unknown {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const sandbox = { exports: {} };
  runInNewContext(outputText, sandbox);
  return JSON.parse(JSON.stringify(sandbox.exports));
}
