import { basename } from 'node:path';

import { isJsonObject, ownValue } from '../read/jsonSchema/jsonValue';
import type { SchemaLocation } from '../read/jsonSchema/location';
import { decodeFragment, parsePointer } from '../read/jsonSchema/pointer';
import { findLocation } from '../read/jsonSchema/schemaSource';
import { FauxtureError } from '../shared/fauxtureError';
import type { SchemaEntry, SchemaFile } from './schemaFile';

/**
 * The schema of a file that is meant by what stands after the `#`: nothing, a JSON pointer, the name of a definition
 * or of an operation's part, or an anchor.
 * @throws FauxtureError `not-found`, naming what there is, the likeliest first; `bad-usage` where more than one has
 * the name, or where the file as a whole is no schema
 */
export function findEntry(file: SchemaFile, fragment: string): SchemaEntry {
  const text = decodeFragment(fragment);
  if (text === '') return findRoot(file);
  const found = text.startsWith('/') ? findByPointer(file, text) : findByName(file, text);
  if (found !== undefined) return found;
  const { name, entries } = file;
  const isPointer = text.startsWith('/');
  const known = entries.map(entry => (isPointer ? entry.pointer : entry.name)).filter(each => each !== '');
  const hint = known.length === 0 ? 'It has no definitions.' : `It has ${listLikely(text, known)}.`;
  throw new FauxtureError('not-found', `There is no schema ${text} in ${name}. ${hint}`, { file: name });
}

function findRoot({ name, isOpenApi, source, entries }: SchemaFile): SchemaEntry {
  if (!isOpenApi)
    return (
      entries.find(({ pointer }) => pointer === '') ?? {
        name: titleOf(source.root) ?? plainName(name),
        kind: 'schema',
        pointer: '',
        line: 1,
      }
    );
  throw new FauxtureError(
    'bad-usage',
    `${name} is an OpenAPI document, not a schema itself. Name one after the file, ${name}#Name, or say --all. \`fauxture list ${name}\` shows them.`,
    { file: name },
  );
}

/** An entry of the list, or any other place that holds a schema. */
function findByPointer(file: SchemaFile, pointer: string): SchemaEntry | undefined {
  return toEntry(file, lookUp(file, pointer), parsePointer(pointer).at(-1) ?? '');
}

/** By name or alias, which one entry alone must have; else by anchor. */
function findByName(file: SchemaFile, name: string): SchemaEntry | undefined {
  const known = file.entries.filter(entry => entry.name === name || entry.alias === name);
  if (known.length < 2) return known[0] ?? toEntry(file, lookUp(file, `#${name}`), name);
  const places = known.map(({ pointer }) => `#${pointer}`).join(', ');
  throw new FauxtureError(
    'bad-usage',
    `${file.name} has ${known.length} schemas named ${name}. Name one by its place: ${places}.`,
    { file: file.name },
  );
}

function lookUp({ source }: SchemaFile, reference: string): SchemaLocation | undefined {
  try {
    return findLocation(source, reference);
  } catch (error) {
    if (FauxtureError.is(error, 'not-found')) return undefined;
    throw error;
  }
}

/** The entry that stands at a place; if none does, one of the given name. */
function toEntry(
  { entries, lineOf }: SchemaFile,
  location: SchemaLocation | undefined,
  name: string,
): SchemaEntry | undefined {
  if (location === undefined) return undefined;
  const { pointer, schema } = location;
  const known = entries.find(entry => entry.pointer === pointer && entry.schema === undefined);
  if (known !== undefined) return known;
  return { name: titleOf(schema) ?? name, kind: 'definition', pointer, line: lineOf(pointer) };
}

function titleOf(schema: unknown): string | undefined {
  const title = isJsonObject(schema) ? ownValue(schema, 'title') : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}

/** `order` of `schemas/order.schema.json`. */
function plainName(file: string): string {
  return basename(file).replace(/(?:\.schema)?\.\w+$/i, '');
}

/** The names that share most with a wanted one, up to a dozen. */
function listLikely(wanted: string, names: readonly string[]): string {
  const pairs = pairsOf(wanted);
  const likeness = (name: string): number => {
    const others = pairsOf(name);
    return [...pairs].filter(pair => others.has(pair)).length / (pairs.size + others.size);
  };
  const sorted = [...names].sort((a, b) => likeness(b) - likeness(a));
  return sorted.slice(0, 12).join(', ') + (sorted.length > 12 ? ', …' : '');
}

function pairsOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase();
  return new Set(Array.from({ length: plain.length }, (_, at) => plain.slice(at, at + 2)));
}
