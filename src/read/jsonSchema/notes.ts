import type { Notes } from './form';
import { isJsonArray, isJsonObject, type Json } from './jsonValue';
import type { KeywordContext } from './keywordContext';
import { parsePointer } from './pointer';

/** Reads the keywords that describe and offer values, and the name under which a schema is defined. */
export function readNotes(context: KeywordContext): Notes {
  const name = definitionName(context.location.pointer);
  const title = textOf(context.read('title'));
  const description = textOf(context.read('description'));
  const examples = readExamples(context);
  const defaultValue = context.read('default');
  return {
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(examples !== undefined && { examples }),
    ...(defaultValue !== undefined && { defaultValue: { value: defaultValue } }),
    ...(context.read('readOnly') === true && { readOnly: true }),
    ...(context.read('writeOnly') === true && { writeOnly: true }),
  };
}

/** The name of the definition that a pointer leads to, if it leads to one. */
export function definitionName(pointer: string): string | undefined {
  const name = DEFINITION.exec(pointer.slice(-MOST_POINTER))?.[1];
  return name === undefined ? undefined : parsePointer(`/${name}`)[0];
}

/** How much of the end of a pointer is looked at: more than any name has. */
const MOST_POINTER = 500;
const DEFINITION = /\/(?:\$defs|definitions|schemas)\/([^/]+)$/;

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** `examples` is a list, OpenAPI's has values by name; `example` is OpenAPI's single one. */
function readExamples(context: KeywordContext): readonly Json[] | undefined {
  const examples = context.read('examples');
  if (isJsonArray(examples) && examples.length > 0) return examples;
  const example = context.read('example');
  if (example !== undefined) return [example];
  if (!isJsonObject(examples)) return undefined;
  const values = Object.values(examples).flatMap(item =>
    isJsonObject(item) && item['value'] !== undefined ? [item['value']] : [],
  );
  return values.length > 0 ? values : undefined;
}
