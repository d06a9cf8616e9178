import { describe, expect, it } from 'vitest';

import type { Dialect } from '../../../../src/read/jsonSchema/schemaSource';
import { sample } from './sample';

const EVERY: readonly Dialect[] = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'];
const SINCE_06 = EVERY.slice(1);
const SINCE_07 = EVERY.slice(2);
const SINCE_2019 = EVERY.slice(3);

type Kind = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null';
interface Case {
  readonly name: string;
  readonly schema: object | boolean;
  readonly dialects?: readonly Dialect[];
  /** The type that every value should have. */
  readonly kind?: Kind;
}

const SCALARS: readonly Case[] = [
  { name: 'bounds of numbers', schema: { minimum: 3, maximum: 4.5 }, kind: 'number' },
  {
    name: 'exclusive bounds as flags',
    schema: { type: 'integer', minimum: 3, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: true },
    dialects: ['draft-04'],
    kind: 'number',
  },
  {
    name: 'exclusive bounds as numbers',
    schema: { type: 'integer', exclusiveMinimum: 3, exclusiveMaximum: 5 },
    dialects: SINCE_06,
    kind: 'number',
  },
  {
    name: 'decimal multiples joined',
    schema: { allOf: [{ multipleOf: 0.15 }, { multipleOf: 0.1 }], minimum: 1, maximum: 9 },
    kind: 'number',
  },
  { name: 'no integer', schema: { type: 'number', not: { type: 'integer' } }, kind: 'number' },
  { name: 'lengths', schema: { minLength: 30, maxLength: 31 }, kind: 'string' },
  {
    name: 'a pattern and its opposite',
    schema: { pattern: '^[a-z]{3}$', not: { pattern: '^a' } },
    kind: 'string',
  },
  { name: 'a format', schema: { format: 'date-time' }, kind: 'string' },
  {
    name: 'an enum narrowed by other keywords',
    schema: { enum: [1, 'a', 'abcdef', null], minLength: 2, type: 'string' },
    kind: 'string',
  },
  {
    name: 'a constant that is an object',
    schema: { const: { a: [1, { b: null }] } },
    dialects: SINCE_06,
    kind: 'object',
  },
  { name: 'several types', schema: { type: ['string', 'null'] } },
  { name: 'not one of some values', schema: { type: 'boolean', not: { enum: [true] } }, kind: 'boolean' },
];

const ARRAYS: readonly Case[] = [
  { name: 'counts', schema: { minItems: 3, maxItems: 4 }, kind: 'array' },
  {
    name: 'old tuples',
    schema: { items: [{ type: 'string' }, { type: 'integer' }], additionalItems: false, minItems: 2 },
    dialects: EVERY.slice(0, 4),
    kind: 'array',
  },
  {
    name: 'new tuples',
    schema: { prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false, minItems: 2 },
    dialects: ['2020-12'],
    kind: 'array',
  },
  {
    name: 'an element of a kind',
    schema: { contains: { const: 7 }, items: { type: 'integer' } },
    dialects: SINCE_06,
    kind: 'array',
  },
  {
    name: 'so many of a kind and no more',
    schema: { contains: { type: 'string' }, minContains: 2, maxContains: 2, minItems: 5 },
    dialects: SINCE_2019,
    kind: 'array',
  },
  {
    name: 'elements that differ',
    schema: { items: { enum: ['a', 'b', 'c'] }, minItems: 3, uniqueItems: true },
    kind: 'array',
  },
  {
    name: 'elements of which one breaks the rule',
    schema: { type: 'array', not: { items: { type: 'string' } } },
    kind: 'array',
  },
  {
    name: 'elements that do not all differ',
    schema: { type: 'array', not: { uniqueItems: true } },
    kind: 'array',
  },
  {
    name: 'no element that was not evaluated',
    schema: { prefixItems: [{ type: 'string' }], unevaluatedItems: false, minItems: 1 },
    dialects: ['2020-12'],
    kind: 'array',
  },
];

const OBJECTS: readonly Case[] = [
  { name: 'required properties that are not declared', schema: { required: ['a', 'b'] }, kind: 'object' },
  {
    name: 'patterns of names',
    schema: {
      patternProperties: { '^x-': { type: 'integer' } },
      additionalProperties: false,
      minProperties: 2,
    },
    kind: 'object',
  },
  {
    name: 'a declared property that matches a pattern',
    schema: {
      properties: { ab: { minimum: 3 } },
      patternProperties: { '^a': { type: 'integer', maximum: 4 } },
      required: ['ab'],
    },
    kind: 'object',
  },
  {
    name: 'closed parts joined',
    schema: {
      allOf: [
        { properties: { a: {}, b: {} }, additionalProperties: false },
        { properties: { b: { type: 'string' }, c: {} } },
      ],
      required: ['b'],
    },
    kind: 'object',
  },
  {
    name: 'names from a list',
    schema: { propertyNames: { enum: ['a', 'b'] }, minProperties: 2 },
    dialects: SINCE_06,
    kind: 'object',
  },
  {
    name: 'lists of dependencies',
    schema: { properties: { a: {}, b: {} }, required: ['a'], dependencies: { a: ['b', 'c'] } },
    kind: 'object',
  },
  {
    name: 'schemas of dependencies',
    schema: {
      properties: { a: {} },
      required: ['a'],
      dependencies: { a: { properties: { b: { type: 'integer' } }, required: ['b'] } },
    },
    kind: 'object',
  },
  {
    name: 'dependent schemas',
    schema: {
      properties: { card: { type: 'string' } },
      dependentSchemas: { card: { required: ['address'] } },
    },
    dialects: SINCE_2019,
    kind: 'object',
  },
  {
    name: 'nothing that was not evaluated',
    schema: {
      anyOf: [
        { properties: { a: { type: 'string' } }, required: ['a'] },
        { properties: { b: { type: 'string' } }, required: ['b'] },
      ],
      unevaluatedProperties: false,
    },
    dialects: SINCE_2019,
    kind: 'object',
  },
  {
    name: 'no such property',
    schema: { properties: { a: {}, b: {} }, not: { required: ['a'] } },
    kind: 'object',
  },
];

const CHOICES: readonly Case[] = [
  {
    name: 'names from a list beside a closed choice',
    schema: {
      propertyNames: { enum: ['a', 'b'] },
      oneOf: [{ additionalProperties: false }, { required: ['a'], properties: { b: false } }],
    },
    dialects: SINCE_06,
    kind: 'object',
  },
  {
    name: 'a constant whose elements are listed',
    schema: { const: ['a', 'b'], items: { enum: ['a', 'b', 2] } },
    dialects: SINCE_06,
    kind: 'array',
  },
  {
    name: 'exactly one of several',
    schema: {
      oneOf: [
        { type: 'integer', multipleOf: 2 },
        { type: 'integer', multipleOf: 3 },
      ],
    },
    kind: 'number',
  },
  {
    name: 'exactly one by what is required',
    schema: {
      type: 'object',
      properties: { a: {}, b: {} },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    kind: 'object',
  },
  {
    name: 'a condition',
    schema: {
      type: 'object',
      properties: { kind: { enum: ['card', 'cash'] } },
      required: ['kind'],
      if: { properties: { kind: { const: 'card' } } },
      then: { required: ['number'] },
      else: { properties: { number: false } },
    },
    dialects: SINCE_07,
    kind: 'object',
  },
  {
    name: 'several conditions',
    schema: {
      type: 'object',
      required: ['n'],
      properties: { n: { type: 'integer', minimum: 1, maximum: 3 } },
      allOf: [1, 2, 3].map(n => ({
        if: { properties: { n: { const: n } } },
        then: { required: [`is${n}`] },
      })),
    },
    dialects: SINCE_07,
    kind: 'object',
  },
  {
    name: 'all negated',
    schema: {
      not: { anyOf: [{ type: ['object', 'array', 'null', 'boolean', 'number'] }, { maxLength: 4 }] },
    },
    kind: 'string',
  },
  { name: 'twice negated', schema: { not: { not: { type: 'array', minItems: 1 } } }, kind: 'array' },
];

describe.each([
  ['scalars', SCALARS],
  ['arrays', ARRAYS],
  ['objects', OBJECTS],
  ['choices', CHOICES],
] as const)('%s', (_group, cases) => {
  const runs = cases.flatMap(each => (each.dialects ?? EVERY).map(dialect => ({ ...each, dialect })));
  it.each(runs)('$dialect: $name', async ({ schema, dialect, kind }) => {
    const { values, problems } = await sample(schema, dialect);
    expect(problems.flat()).toEqual([]);
    if (kind !== undefined) expect(new Set(values.map(kindOf))).toEqual(new Set([kind]));
  });
});

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
