import { describe, expect, it } from 'vitest';

import type { Dialect } from '../../../../src/read/jsonSchema/dialects';
import { openSchemaValue, type ValueOptions } from '../../../../src/read/jsonSchema/schemaSource';
import { compileRule, compileValidator } from '../../../../src/read/jsonSchema/validator';

function open(
  schema: unknown,
  options: ValueOptions & { readonly pointer?: string } = {},
): (value: unknown) => readonly string[] {
  const { pointer = '', ...rest } = options;
  const validate = compileValidator(openSchemaValue(schema, rest), pointer);
  return value => validate(value).map(({ path, keyword }) => `${path} ${keyword}`);
}

const DIALECTS: readonly Dialect[] = [
  'draft-04',
  'draft-06',
  'draft-07',
  '2019-09',
  '2020-12',
  'openapi-3.0',
  'swagger-2.0',
];

describe('values are validated', () => {
  it.each(DIALECTS)('by the keywords of %s, and every problem is told with its place', dialect => {
    const problems = open(
      {
        type: 'object',
        properties: {
          id: { type: 'integer', minimum: 1 },
          tags: { items: { type: 'string', maxLength: 3 } },
        },
        required: ['id', 'name'],
      },
      { dialect },
    );
    expect(problems({ id: 1, name: 'x', tags: ['abc'] })).toEqual([]);
    expect([...problems({ id: 0, tags: ['abcd', 1] })].sort()).toEqual([
      ' required',
      '/id minimum',
      '/tags/0 maxLength',
      '/tags/1 type',
    ]);
  });

  it.each(DIALECTS)('with exclusive bounds as a flag or as a number in %s', dialect => {
    for (const schema of [{ exclusiveMinimum: 3 }, { minimum: 3, exclusiveMinimum: true }]) {
      const problems = open(schema, { dialect });
      expect(problems(3)).not.toEqual([]);
      expect(problems(4)).toEqual([]);
    }
    expect(open({ minimum: 3, exclusiveMinimum: false }, { dialect })(3)).toEqual([]);
  });

  it('with tuples of both kinds', () => {
    const items = [{ type: 'string' }];
    expect(open({ items, additionalItems: false }, { dialect: 'draft-07' })(['a', 1])).toEqual([
      ' additionalItems',
    ]);
    expect(open({ prefixItems: items, items: false }, { dialect: '2020-12' })(['a', 1])).toEqual([' items']);
    expect(
      open({ properties: { a: true }, unevaluatedProperties: false }, { dialect: '2019-09' })({ b: 1 }),
    ).toEqual([' unevaluatedProperties']);
  });

  it('with nullable where OpenAPI has it, and only there', () => {
    const schema = { type: 'string', nullable: true };
    expect(open(schema, { dialect: 'openapi-3.0' })(null)).toEqual([]);
    expect(open(schema, { dialect: '2020-12' })(null)).toEqual([' type']);
    expect(open({ allOf: [{ type: 'string' }], nullable: true }, { dialect: 'openapi-3.0' })('a')).toEqual(
      [],
    );
  });

  it('inside of an OpenAPI document by pointer', () => {
    const schemas = {
      Pet: {
        type: 'object',
        required: ['owner'],
        properties: { owner: { $ref: '#/components/schemas/Owner' } },
      },
      Owner: {
        type: 'object',
        properties: { id: { type: 'integer', format: 'int32' }, nullable: { type: 'boolean' } },
      },
    };
    const problems = open(
      { openapi: '3.0.3', components: { schemas } },
      { dialect: 'openapi-3.0', pointer: '/components/schemas/Pet' },
    );
    expect(problems({ owner: { id: 1, nullable: true } })).toEqual([]);
    expect(problems({ owner: { id: 2 ** 40, nullable: 1 } })).toEqual([
      '/owner/id format',
      '/owner/nullable type',
    ]);
  });

  it('by definitions whose names need escaping', () => {
    const $defs = { 'a/b~c %d': { type: 'string' } };
    expect(open({ $defs }, { dialect: '2020-12', pointer: '/$defs/a~1b~0c %d' })(1)).toEqual([' type']);
  });

  it('by schemas of other documents, also where their $id is relative', () => {
    const documents = { 'fauxture:///lib/unit.json': { $id: 'unit.json', enum: ['kg', 'm'] } };
    const schema = { $id: 'root.json', properties: { unit: { $ref: 'lib/unit.json' } } };
    expect(open(schema, { documents })({ unit: 'mile' })).toEqual(['/unit enum']);
    expect(open({ $ref: 'http://json-schema.org/draft-07/schema#' })({ type: 1 })).not.toEqual([]);
  });

  it('with names that every object inherits', () => {
    const problems = open({ required: ['constructor'], properties: { toString: { type: 'number' } } });
    expect(problems({})).toEqual([' required']);
    expect(problems({ constructor: 1 })).toEqual([]);
  });

  it('with formats that ajv lacks', () => {
    const problems = (format: string, value: string): readonly string[] => open({ format })(value);
    const wide = ['bücher', 'example', 'com'].join('.');
    expect(problems('idn-hostname', wide)).toEqual([]);
    expect(problems('idn-hostname', 'a b')).toEqual([' format']);
    expect(problems('idn-email', `jörg@${wide}`)).toEqual([]);
    expect(problems('idn-email', 'jörg')).toEqual([' format']);
    expect(problems('iri', `https://${wide}/straße?q=ä`)).toEqual([]);
    expect(problems('iri', '/straße')).toEqual([' format']);
    expect(problems('iri-reference', '/straße')).toEqual([]);
    expect(problems('iri-reference', '\\\\a')).toEqual([' format']);
    expect(problems('something-else', 'x')).toEqual([]);
  });

  it('with patterns that are none in Unicode mode, and with catastrophic ones', () => {
    expect(open({ pattern: '^\\_\\-$' })('_-')).toEqual([]);
    expect(open({ pattern: '^(a+)+$' })(`${'a'.repeat(60)}b`)).toEqual([' pattern']);
    expect(open({ patternProperties: { '^(?:a|a)*$': false } })({ ['a'.repeat(60)]: 1 })).not.toEqual([]);
  });

  it('and what keeps ajv from validating is told', () => {
    expect(() => open({ $ref: 'https://example.com/none.json' })).toThrow(
      /cannot be used to validate: .*none\.json/,
    );
    expect(() => open({ pattern: '([' })).toThrow(/no regular expression/);
    expect(() => open({ $ref: '#' })(1)).toThrow(/nested too deeply/);
    expect(open({ $async: true, type: 'string' })(1)).toEqual([' type']);
    expect(open({ id: 'x', type: 'string' }, { dialect: 'draft-07' })(1)).toEqual([' type']);
  });
});

describe('rules', () => {
  it('hold where all their schemas do, negated ones where they do not', () => {
    const schema = { $defs: { even: { multipleOf: 2 }, small: { maximum: 9 } } };
    const source = openSchemaValue(schema, { dialect: '2020-12' });
    const rule = compileRule(source, [
      { uri: source.uri, pointer: '/$defs/even', schema: schema.$defs.even, negated: false },
      { uri: source.uri, pointer: '/$defs/small', schema: schema.$defs.small, negated: true },
    ]);
    expect([8, 9, 10, 11].map(rule)).toEqual([false, false, true, false]);
  });
});
