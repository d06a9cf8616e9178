import { dereference } from '@scalar/openapi-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { listOpenApiBodies } from '../../../../src/read/jsonSchema/openApiBodies';

const THREE = parse(`
openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
    get:
      operationId: getOrder
      parameters:
        - $ref: '#/components/parameters/Expand'
        - { name: trace, in: header, schema: { type: string } }
      responses:
        '200':
          content:
            application/xml: { schema: { $ref: '#/components/schemas/Order' } }
            text/csv: { schema: { type: string } }
            application/json; charset=utf-8: { schema: { $ref: '#/components/schemas/Order' } }
        default: { $ref: '#/components/responses/Problem' }
        '204': { description: nothing }
  /orders:
    post:
      requestBody: { $ref: '#/components/requestBodies/NewOrder' }
      responses:
        '201': { content: { application/json: { schema: { type: string } } } }
      callbacks:
        shipped:
          '{$request.body#/callbackUrl}':
            post:
              requestBody: { content: { application/json: { schema: { type: boolean } } } }
              responses: { '200': { description: fine } }
components:
  schemas: { Order: { type: object }, Problem: { type: object } }
  parameters:
    Expand: { name: expand, in: query, schema: { type: boolean } }
  requestBodies:
    NewOrder: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
  responses:
    Problem: { description: off, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
`) as Record<string, unknown>;

interface Operation {
  readonly responses: Record<string, { readonly content: Record<string, { readonly schema: unknown }> }>;
}

const TWO = {
  swagger: '2.0',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/orders': {
      post: {
        operationId: 'createOrder',
        parameters: [
          { name: 'order', in: 'body', required: true, schema: { $ref: '#/definitions/Order' } },
          { name: 'dryRun', in: 'query', type: 'boolean', required: true },
        ],
        responses: { 200: { description: 'fine', schema: { $ref: '#/definitions/Order' } } },
      },
    },
    '/upload': {
      post: {
        parameters: [
          { name: 'file', in: 'formData', type: 'file', required: true },
          { name: 'note', in: 'formData', type: 'string', maxLength: 3 },
        ],
        responses: {},
      },
    },
  },
  definitions: { Order: { type: 'object' } },
};

describe('the bodies of an OpenAPI 3 document', () => {
  const bodies = listOpenApiBodies(THREE);
  const byName = (name: string) => bodies.find(body => body.name === name);

  it('are named after their operation, JSON first, equal ones of other media types left out', () => {
    expect(bodies.map(({ name }) => name)).toEqual([
      'getOrder parameters',
      'getOrder response 200',
      'getOrder response 200 text/csv',
      'getOrder response default',
      'POST /orders request',
      'POST /orders response 201',
      'POST /orders shipped POST request',
    ]);
  });

  it('are found by method and path too', () => {
    expect(byName('getOrder response 200')?.alias).toBe('GET /orders/{id} response 200');
    expect(byName('POST /orders request')).not.toHaveProperty('alias');
  });

  it('point to their schema, through references to parts', () => {
    expect(byName('getOrder response 200')?.pointer).toBe(
      '/paths/~1orders~1{id}/get/responses/200/content/application~1json; charset=utf-8/schema',
    );
    expect(byName('POST /orders request')?.pointer).toBe(
      '/components/requestBodies/NewOrder/content/application~1json/schema',
    );
    expect(byName('getOrder response default')?.pointer).toBe(
      '/components/responses/Problem/content/application~1problem+json/schema',
    );
  });

  it('know their direction', () => {
    expect(byName('POST /orders request')?.direction).toBe('request');
    expect(byName('getOrder response 200')?.direction).toBe('response');
  });

  it('have the parameters of path and query as one object, in the place of each a reference', () => {
    const { schema } = byName('getOrder parameters') ?? {};
    expect(schema).toEqual({
      type: 'object',
      properties: {
        id: { $ref: '#/paths/~1orders~1%7Bid%7D/parameters/0/schema' },
        expand: { $ref: '#/components/parameters/Expand/schema' },
      },
      required: ['id'],
      additionalProperties: false,
    });
  });

  it('are what another parser finds at those places', () => {
    const { schema: document } = dereference(structuredClone(THREE));
    const { paths } = document as { paths: Record<string, Record<string, Operation>> };
    const response = (path: string, method: string, status: string, media: string): unknown =>
      paths[path]?.[method]?.responses[status]?.content[media]?.schema;
    expect(response('/orders/{id}', 'get', 'default', 'application/problem+json')).toEqual(
      at(THREE, '/components/schemas/Problem'),
    );
    for (const { pointer } of bodies.filter(({ schema }) => schema === undefined))
      expect(at(THREE, pointer)).toBeDefined();
  });
});

describe('the bodies of a Swagger 2.0 document', () => {
  const bodies = listOpenApiBodies(TWO);

  it('are read from its parameters and responses', () => {
    expect(bodies.map(({ name, kind, pointer }) => [name, kind, pointer])).toEqual([
      ['createOrder parameters', 'parameters', '/paths/~1orders/post/parameters/1'],
      ['createOrder request', 'request', '/paths/~1orders/post/parameters/0/schema'],
      ['createOrder response 200', 'response', '/paths/~1orders/post/responses/200/schema'],
      ['POST /upload request', 'request', '/paths/~1upload/post/parameters/0'],
    ]);
  });

  it('are one object for a form, its files texts', () => {
    expect(bodies.at(-1)?.schema).toEqual({
      type: 'object',
      properties: { file: { type: 'string' }, note: { type: 'string', maxLength: 3 } },
      required: ['file'],
      additionalProperties: false,
    });
  });
});

describe('parts in other files', () => {
  const document = {
    openapi: '3.1.0',
    paths: { '/orders': { $ref: './paths/orders.yaml#/orders' }, '/gone': { $ref: 'nowhere.yaml' } },
  };
  const files: Readonly<Record<string, unknown>> = {
    './paths/orders.yaml': {
      orders: {
        get: {
          responses: { 200: { $ref: '../responses.yaml#/Orders' } },
          parameters: [{ $ref: '#/limit' }],
        },
      },
      limit: { name: 'limit', in: 'query', schema: { type: 'integer' } },
    },
    './paths/../responses.yaml': { Orders: { content: { 'application/json': { schema: {} } } } },
  };

  it('are followed, each by its own folder, and referred to', () => {
    const bodies = listOpenApiBodies(document, file => files[file]);
    expect(bodies.map(({ name, schema }) => [name, schema])).toMatchObject([
      ['GET /orders parameters', { properties: { limit: { $ref: './paths/orders.yaml#/limit/schema' } } }],
      [
        'GET /orders response 200',
        { $ref: './paths/../responses.yaml#/Orders/content/application~1json/schema' },
      ],
    ]);
  });

  it('that refer to each other in a circle are left out', () => {
    const circle = {
      openapi: '3.0.0',
      paths: { '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } },
    };
    expect(listOpenApiBodies(circle)).toEqual([]);
  });
});

it.each([
  [null],
  [[]],
  ['3.0.0'],
  [{}],
  [{ openapi: {} }],
  [{ swagger: '1.2' }],
  [{ openapi: '3.0.0', paths: [null, 3, { get: 1 }] }],
])('what is no OpenAPI document, such as %j, has none', document => {
  expect(listOpenApiBodies(document)).toEqual([]);
});

function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value, step) => (value as Record<string, unknown>)[step], document);
}
