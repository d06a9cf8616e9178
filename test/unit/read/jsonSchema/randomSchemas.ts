import fc from 'fast-check';

type Schema = Readonly<Record<string, unknown>> | boolean;

const NAMES = ['a', 'b', 'c'] as const;
const name = fc.constantFrom(...NAMES);
const small = fc.integer({ min: 0, max: 4 });
const value = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, 2.5, -3, 'a', 'bb', ''),
  fc.constantFrom([], [1], ['a', 'b'], {}, { a: 1 }, { a: 'x', b: 2 }),
);
const type = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');
const pattern = fc.constantFrom('^[a-c]', 'b$', '^x-', '[0-9]', '^[A-Z]{2,3}$');

/** Random small schemas of draft 2020-12, with every keyword that constrains values; most of them are satisfiable. */
export const schemas = fc.letrec<{ schema: Schema }>(tie => {
  const inner = tie('schema');
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const keywords = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: item => JSON.stringify(item) }),
    const: value,
    minimum: fc.integer({ min: -5, max: 5 }),
    maximum: fc.integer({ min: 0, max: 20 }),
    exclusiveMinimum: fc.integer({ min: -5, max: 5 }),
    exclusiveMaximum: fc.integer({ min: 0, max: 20 }),
    multipleOf: fc.constantFrom(1, 2, 3, 0.5, 0.01),
    minLength: small,
    maxLength: fc.integer({ min: 2, max: 9 }),
    pattern,
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    items: inner,
    prefixItems: list,
    contains: inner,
    minContains: small,
    maxContains: small,
    unevaluatedItems: inner,
    minProperties: small,
    maxProperties: small,
    required: fc.uniqueArray(name, { maxLength: 2 }),
    properties: fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true }),
    patternProperties: fc.dictionary(pattern, inner, { maxKeys: 2, noNullPrototype: true }),
    additionalProperties: inner,
    propertyNames: fc.oneof(
      pattern.map(text => ({ pattern: text })),
      fc.constant({ enum: NAMES }),
      small.map(maxLength => ({ maxLength })),
    ),
    unevaluatedProperties: inner,
    dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    dependentSchemas: fc.dictionary(name, inner, { maxKeys: 2, noNullPrototype: true }),
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: inner,
    if: inner,
    then: inner,
    else: inner,
  };
  const names = fc.uniqueArray(fc.constantFrom(...(Object.keys(keywords) as (keyof typeof keywords)[])), {
    minLength: 1,
    maxLength: 3,
  });
  return {
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        type.map(each => ({ type: each })),
        value.map(each => ({ const: each })),
        fc.constantFrom(true, true, {}, false),
      ),
      names.chain(keys =>
        fc.record(Object.fromEntries(keys.map(key => [key, keywords[key] as fc.Arbitrary<unknown>]))),
      ),
    ),
  };
}).schema;
