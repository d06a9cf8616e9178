const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const closed = { additionalProperties: false } as const;

/** Schemas that use every keyword for which there are edge cases, by what they are about. */
export const edgeCaseSchemas: Readonly<Record<string, object>> = {
  numbers: {
    type: 'object',
    required: ['whole', 'open', 'step', 'any'],
    ...closed,
    properties: {
      whole: { type: 'integer', minimum: -3, maximum: 12 },
      open: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
      step: { type: 'number', multipleOf: 0.25, minimum: 1, maximum: 9 },
      any: { type: 'number' },
    },
  },
  texts: {
    type: 'object',
    required: ['code', 'short', 'email', 'day'],
    properties: {
      code: { type: 'string', pattern: '^[A-Z]{2}-\\d{3}$' },
      short: { type: 'string', minLength: 2, maxLength: 5 },
      email: { type: 'string', format: 'email' },
      day: { type: 'string', format: 'date' },
      at: { type: 'string', format: 'date-time' },
      id: { type: 'string', format: 'uuid' },
      host: { type: 'string', format: 'ipv4' },
      note: { type: 'string' },
    },
  },
  lists: {
    type: 'object',
    required: ['tags', 'pair'],
    properties: {
      tags: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 4, uniqueItems: true },
      pair: {
        type: 'array',
        prefixItems: [{ type: 'string' }, { type: 'integer' }],
        items: false,
        minItems: 2,
      },
      scores: { type: 'array', items: { type: 'number', minimum: 0, maximum: 10 }, maxItems: 3 },
    },
  },
  choices: {
    type: 'object',
    required: ['status', 'kind'],
    properties: {
      status: { enum: ['new', 'open', 'closed'] },
      kind: { const: 'ticket' },
      level: { enum: [1, 2, 3] },
      urgent: { type: 'boolean' },
      owner: { type: ['string', 'null'] },
    },
  },
  tagged: {
    oneOf: [
      {
        type: 'object',
        required: ['kind', 'radius'],
        ...closed,
        properties: { kind: { const: 'circle' }, radius: { type: 'number', minimum: 0 } },
      },
      {
        type: 'object',
        required: ['kind', 'side'],
        ...closed,
        properties: { kind: { const: 'square' }, side: { type: 'number', minimum: 0 } },
      },
    ],
  },
  either: {
    type: 'object',
    required: ['contact'],
    properties: {
      contact: {
        oneOf: [
          { type: 'object', required: ['email'], properties: { email: { type: 'string' } } },
          { type: 'object', required: ['phone'], properties: { phone: { type: 'string' } } },
        ],
      },
    },
  },
  anyOf: {
    type: 'object',
    required: ['value'],
    properties: {
      value: {
        anyOf: [
          { type: 'string', maxLength: 5 },
          { type: 'integer', minimum: 0 },
        ],
      },
    },
  },
  dependent: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      card: { type: 'string' },
      billing: { type: 'string' },
      tax: { type: 'string' },
    },
    dependentRequired: { card: ['billing', 'tax'] },
  },
  record: {
    type: 'object',
    required: ['labels'],
    properties: {
      labels: {
        type: 'object',
        additionalProperties: { type: 'integer' },
        minProperties: 1,
        maxProperties: 3,
      },
    },
  },
  tree: {
    $ref: '#/$defs/Node',
    $defs: {
      Node: {
        type: 'object',
        required: ['name', 'children'],
        ...closed,
        properties: {
          name: { type: 'string', minLength: 1 },
          children: { type: 'array', items: { $ref: '#/$defs/Node' } },
        },
      },
    },
  },
  nested: {
    type: 'object',
    required: ['user'],
    properties: {
      user: {
        type: 'object',
        required: ['address'],
        properties: {
          address: {
            type: 'object',
            required: ['city'],
            ...closed,
            properties: { city: { type: 'string' }, zip: { type: 'string', pattern: '^\\d{5}$' } },
          },
          nick: { type: 'string', maxLength: 8 },
        },
      },
    },
  },
  conditional: {
    type: 'object',
    required: ['country', 'amount'],
    properties: {
      country: { enum: ['US', 'DE'] },
      amount: { type: 'number', minimum: 0 },
      zip: { type: 'string' },
    },
    if: { properties: { country: { const: 'US' } } },
    then: { required: ['zip'] },
  },
  limited: {
    type: 'object',
    properties: {
      a: { type: 'integer' },
      b: { type: 'boolean' },
      c: { type: 'string' },
      d: { type: 'number' },
    },
    ...closed,
    minProperties: 1,
    maxProperties: 3,
  },
  scalar: { type: 'string', minLength: 1, maxLength: 3 },
  scalarChoices: {
    type: 'object',
    required: ['count', 'level', 'code', 'text', 'size'],
    properties: {
      count: {
        oneOf: [
          { type: 'integer', multipleOf: 3 },
          { type: 'integer', multipleOf: 5 },
        ],
      },
      level: {
        oneOf: [
          { type: 'number', maximum: 10 },
          { type: 'number', minimum: 5 },
        ],
      },
      code: {
        oneOf: [
          { type: 'string', pattern: '^[A-Z]' },
          { type: 'string', pattern: '\\d$' },
        ],
      },
      text: {
        oneOf: [
          { type: 'string', maxLength: 5 },
          { type: 'string', minLength: 3 },
        ],
      },
      size: { oneOf: [{ enum: ['s', 'm', 'l'] }, { type: 'string', minLength: 1 }] },
    },
  },
};

/** The same as text, of the newest draft. */
export function schemaText(schema: object): string {
  return JSON.stringify({ $schema: DRAFT, ...schema });
}
