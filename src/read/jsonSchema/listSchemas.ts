import { isJsonObject, ownValue, type Json } from './jsonValue';
import { findOpenApiDialect } from './openApiDialect';
import { appendPointer } from './pointer';
import { pointerLines } from './pointerLines';
import type { SchemaSource } from './schemaSource';

/** A schema that can be named as a target. */
export interface ListedSchema {
  readonly name: string;
  /** JSON pointer; `''` for the document itself. */
  readonly pointer: string;
  /** The document itself, or one of its definitions. */
  readonly kind: 'schema' | 'definition';
  /** 1-based. */
  readonly line: number;
}

/** Where documents keep definitions; the last is OpenAPI's from 3.0 on. */
const GROUPS = [['$defs'], ['definitions'], ['components', 'schemas']];

/** The schemas of a document: itself, unless it is OpenAPI, then its definitions in their order. */
export function listSchemas(source: SchemaSource): readonly ListedSchema[] {
  const lineOf = pointerLines(source.text ?? '');
  const root = source.root as Json;
  const title = isJsonObject(root) ? ownValue(root, 'title') : undefined;
  const file = source.file.replace(/^.*[\\/]/, '').replace(/(?:\.schema)?\.[^.]+$/, '');
  const whole: ListedSchema = {
    name: typeof title === 'string' && title.trim() !== '' ? title.trim() : file,
    pointer: '',
    kind: 'schema',
    line: 1,
  };
  if (!isJsonObject(root)) return [whole];
  const definitions = GROUPS.flatMap(group => {
    const members = group.reduce<Json | undefined>(
      (value, step) => (isJsonObject(value) ? ownValue(value, step) : undefined),
      root,
    );
    if (!isJsonObject(members)) return [];
    return Object.keys(members).map((name): ListedSchema => {
      const pointer = appendPointer('', ...group, name);
      return { name, pointer, kind: 'definition', line: lineOf(pointer) };
    });
  });
  return findOpenApiDialect(root) === undefined ? [whole, ...definitions] : definitions;
}
