import { isJsonArray, isJsonObject, type Json, type JsonObject } from './jsonValue';

/** Keywords whose value is a schema, a list of them or either. */
const DIRECT = new Set([
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'oneOf',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
/** Keywords whose value has schemas by name. */
const NAMED = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** A schema inside another one, with the steps to it. */
export interface Subschema {
  readonly steps: readonly (string | number)[];
  readonly schema: JsonObject;
}

/** The object schemas that a schema's keywords hold, one level down. What stands in `const` or `enum` is none. */
export function subschemasOf(schema: JsonObject): readonly Subschema[] {
  const found: Subschema[] = [];
  const add = (value: Json, ...steps: readonly (string | number)[]): void => {
    if (isJsonObject(value)) found.push({ steps, schema: value });
  };
  for (const [keyword, value] of Object.entries(schema)) {
    if (DIRECT.has(keyword)) {
      if (isJsonArray(value)) value.forEach((item, at) => add(item, keyword, at));
      else add(value, keyword);
    } else if (NAMED.has(keyword) && isJsonObject(value)) {
      for (const [name, item] of Object.entries(value)) add(item, keyword, name);
    }
  }
  return found;
}
