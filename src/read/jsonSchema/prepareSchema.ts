import { draftOf, type Dialect } from './dialects';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from './jsonValue';

/** Keywords whose values map names to schemas, so that no name in them is a keyword. */
const NAMED =
  /^(?:properties|patternProperties|\$defs|definitions|dependentSchemas|dependencies|schemas|parameters|responses|requestBodies|headers|callbacks|paths|components)$/;
/** Keywords whose values are values, not schemas. */
const VALUES = /^(?:const|enum|default|example|examples)$/;

/**
 * A document as ajv takes it: the same rules, without what makes ajv refuse or promise, and with exclusive bounds in
 * the way of the dialect. The document is not changed.
 */
export function prepareSchema(value: Json, dialect: Dialect): Json {
  return new Preparation(dialect).prepare(value, 'schema');
}

class Preparation {
  private readonly isDraft04: boolean;
  private readonly isOpenApi: boolean;

  constructor(dialect: Dialect) {
    this.isDraft04 = draftOf(dialect) === 4;
    this.isOpenApi = dialect === 'openapi-3.0' || dialect === 'swagger-2.0';
  }

  prepare(value: Json, as: 'schema' | 'names'): Json {
    if (isJsonArray(value)) return value.map(item => this.prepare(item, 'schema'));
    if (!isJsonObject(value)) return value;
    if (as === 'names') return mapEntries(value, item => [this.prepare(item, 'schema')]);
    const inner = mapEntries(value, (item, key) => {
      if (this.isLeftOut(key, item, value)) return [];
      return [VALUES.test(key) ? item : this.prepare(item, NAMED.test(key) ? 'names' : 'schema')];
    });
    return this.isDraft04 ? flagExclusive(inner) : numberExclusive(inner);
  }

  private isLeftOut(key: string, item: Json, schema: JsonObject): boolean {
    switch (key) {
      case '$async':
        return item === true;
      case 'nullable':
        // Without a type it says nothing (OpenAPI 3.0.3), and outside of OpenAPI it is no keyword.
        return typeof item === 'boolean' && (!this.isOpenApi || schema['type'] === undefined);
      case 'id':
        return typeof item === 'string' && (!this.isDraft04 || this.isOpenApi);
      case '$id':
        return item === '' || (this.isOpenApi && typeof item === 'string');
      default:
        return false;
    }
  }
}

function mapEntries(value: JsonObject, map: (item: Json, key: string) => readonly Json[]): JsonObject {
  const entries = Object.entries(value).flatMap(([key, item]) =>
    map(item, key).map(mapped => [key, mapped] as const),
  );
  return Object.fromEntries(entries);
}

const EXCLUSIVE = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

/** Draft-04 says with a flag that a bound is exclusive. */
function flagExclusive(schema: JsonObject): JsonObject {
  const changed = { ...schema };
  for (const [bound, exclusive] of EXCLUSIVE) {
    if (typeof schema[exclusive] !== 'number') continue;
    changed[bound] = schema[exclusive];
    changed[exclusive] = true;
  }
  return changed;
}

/** Later drafts give the exclusive bound itself. */
function numberExclusive(schema: JsonObject): JsonObject {
  const changed: Record<string, Json> = { ...schema };
  for (const [bound, exclusive] of EXCLUSIVE) {
    const flag = schema[exclusive];
    if (typeof flag !== 'boolean') continue;
    Reflect.deleteProperty(changed, exclusive);
    const limit = schema[bound];
    if (!flag || limit === undefined) continue;
    changed[exclusive] = limit;
    Reflect.deleteProperty(changed, bound);
  }
  return changed;
}
