const ABOUT = {
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'divisibleBy'],
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding', 'contentMediaType'],
  array: [
    'items',
    'prefixItems',
    'additionalItems',
    'unevaluatedItems',
    'contains',
    'minItems',
    'maxItems',
    'uniqueItems',
  ],
  object: [
    'properties',
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'required',
    'minProperties',
    'maxProperties',
    'dependentRequired',
    'dependentSchemas',
    'dependencies',
  ],
};

/**
 * The types that an untyped schema's own keywords speak of; none where the keywords do not tell.
 *
 * @param {unknown} schema
 * @returns {string[]}
 */
export function aboutTypes(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const keys = Object.keys(schema);
  if (keys.some(key => ['type', 'const', 'enum', '$ref', 'not'].includes(key))) return [];
  return Object.entries(ABOUT).flatMap(([type, keywords]) =>
    keywords.some(key => keys.includes(key)) ? [type] : [],
  );
}

/** @param {unknown} value */
export function typeOf(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
