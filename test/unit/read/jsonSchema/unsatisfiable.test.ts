import { describe, expect, it } from 'vitest';

import { resolveDrawOptions } from '../../../../src/app/drawOptions';
import { compile } from '../../../../src/engine/generate/compile';
import { toPlain } from '../../../../src/engine/shape/values';
import { readSchema } from '../../../../src/read/jsonSchema/readSchema';
import { openSchemaValue } from '../../../../src/read/jsonSchema/schemaSource';
import { sample } from './sample';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe('schemas that nothing obeys are told with the keywords and their places', () => {
  it.each<[unknown, RegExp]>([
    [false, /nothing is allowed at the root/],
    [
      { type: 'object', required: ['age'], properties: { age: { type: 'integer', minimum: 5, maximum: 3 } } },
      /minimum 5 and maximum 3 contradict each other at \/properties\/age\/minimum/,
    ],
    [
      { allOf: [{ type: 'string' }, { type: 'number' }] },
      /string at \/allOf\/0\/type and the type number at \/allOf\/1\/type/,
    ],
    [
      { type: 'object', required: ['a'], properties: { a: false } },
      /the property a that \/required requires cannot be made/,
    ],
    [{ type: 'array', minItems: 3, items: false }, /minItems 3 at \/minItems is more than the 0 elements/],
    [{ enum: ['a', 'b'], type: 'string', minLength: 4 }, /no value at \/enum obeys the other keywords/],
    [{ type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 2 }, /no integer lies between the limits/],
    [{ allOf: [{ $ref: '#' }] }, /refers to itself without end/],
    [{ type: 'object', required: ['next'], properties: { next: { $ref: '#' } } }, /without end/],
  ])('%j', async (schema, reason) => {
    await expect(sample(schema)).rejects.toThrow(reason);
  });

  it('untyped schemas fall back to another type', async () => {
    const { problems } = await sample({ required: ['a'], properties: { a: false } });
    expect(problems.flat()).toEqual([]);
  });
});

/** What a person would never write; each ends, with values or with a reason. */
const HOSTILE: Record<string, object> = {
  'a product of choices': {
    allOf: range(20).map(i => ({
      anyOf: range(4).map(j => ({ properties: { [`p${i}`]: { const: j } }, required: [`p${i}`] })),
    })),
  },
  'doubled references': {
    $ref: '#/$defs/d0',
    $defs: Object.fromEntries(
      range(40).map(i => [
        `d${i}`,
        i === 39 ? { type: 'string' } : { allOf: [1, 2].map(() => ({ $ref: `#/$defs/d${i + 1}` })) },
      ]),
    ),
  },
  'doubled properties': {
    $ref: '#/$defs/d0',
    $defs: Object.fromEntries(
      range(40).map(i => [
        `d${i}`,
        i === 39
          ? { type: 'string' }
          : {
              required: ['a', 'b'],
              properties: { a: { $ref: `#/$defs/d${i + 1}` }, b: { $ref: `#/$defs/d${i + 1}` } },
            },
      ]),
    ),
  },
  'many conditions': {
    allOf: range(30).map(i => ({
      if: { properties: { kind: { const: i } }, required: ['kind'] },
      then: { required: [`f${i}`] },
    })),
  },
  'deep nesting': range(1000).reduce<object>(inner => ({ properties: { a: inner }, required: ['a'] }), {}),
  'deep conjunctions': range(1000).reduce<object>(inner => ({ allOf: [inner] }), { type: 'string' }),
  'a very long list': { items: { type: 'object', required: ['a'], properties: { a: {} } }, minItems: 1e9 },
  'very many properties': {
    properties: Object.fromEntries(range(8000).map(i => [`p${i}`, { type: 'string' }])),
  },
};

describe('hostile schemas end', () => {
  it.each(Object.keys(HOSTILE))('%s', async name => {
    const { document } = readSchema(openSchemaValue(HOSTILE[name]), '');
    const options = await resolveDrawOptions({});
    const draw = (): unknown => toPlain(compile(document, options).generate(0));
    if (ENDLESS.has(name)) expect(draw).toThrow(/cannot be made/);
    else expect(draw()).toBeDefined();
  });
});

/** Those of which even the smallest value is too large. */
const ENDLESS = new Set(['doubled properties', 'deep nesting', 'a very long list']);
