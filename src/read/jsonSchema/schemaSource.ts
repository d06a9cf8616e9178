import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { FauxtureError } from '../../shared/fauxtureError';
import { dialectOfUri, guessDialect, type Dialect } from './dialects';
import { isJsonObject, ownValue, type Json } from './jsonValue';
import type { SchemaDocument, SchemaLocation } from './location';
import { findOpenApiDialect } from './openApiDialect';
import { parseSchemaText } from './parseSchemaText';
import { decodeFragment } from './pointer';
import { SchemaRegistry } from './registry';

export type { Dialect } from './dialects';

/** A schema document, opened, with everything that its references need. */
export interface SchemaSource {
  /** Absolute path; a URI where the document is no file. */
  readonly file: string;
  /** URI of the root document, without fragment. */
  readonly uri: string;
  readonly dialect: Dialect;
  readonly root: unknown;
  /** Text of the root document, where it came as text. */
  readonly text?: string;
  /** Every document that was loaded, the root's among them, by URI. Grows as references ask for more. */
  readonly documents: ReadonlyMap<string, SchemaDocument>;
  /** What finds schemas by reference. */
  readonly registry: SchemaRegistry;
  /** The root document's own place. */
  readonly location: SchemaLocation;
}

/** How a schema document is opened. */
export interface OpenOptions {
  /** The text, where it is not what `readText` gives: unsaved, or from stdin. */
  readonly text?: string;
  /** Text of the file at an absolute path; `undefined` where there is none. */
  readonly readText: (file: string) => string | undefined;
  /**
   * The file that declares a remote URI as its own by `$id` or `id`: absolute path and text. Without it, and where it
   * finds none, schemas that stand in no local file are not known.
   */
  readonly findDeclared?: (uri: string) => { readonly file: string; readonly text: string } | undefined;
  /** The dialect of documents whose `$schema` names none. Default: what their keywords show. */
  readonly dialect?: Dialect;
}

/**
 * Opens a schema document (JSON or YAML). Local files that it refers to are loaded too; references that lead nowhere
 * or to remote schemas are told when a schema that needs them is read.
 * @throws FauxtureError `not-found` for no such file; `bad-input` for what is not JSON or YAML, or no schema
 */
export function openSchema(file: string, options: OpenOptions): SchemaSource {
  const path = resolve(file);
  const text = options.text ?? options.readText(path);
  if (text === undefined) throw new FauxtureError('not-found', `There is no file ${file}.`, { file });
  const document = toDocument(parseSchemaText(text, file), path, options.dialect);
  const registry = new SchemaRegistry(uri => loadFile(uri, document.dialect, options));
  return { ...openRoot(document, registry), text };
}

/** What an in-memory schema is opened with. */
export interface ValueOptions {
  /** Its URI, absolute and without fragment. Default `fauxture:///schema`. */
  readonly uri?: string;
  /** Other documents by URI. */
  readonly documents?: Readonly<Record<string, unknown>>;
  readonly dialect?: Dialect;
}

/**
 * Opens a schema that is a value already.
 * @throws FauxtureError `bad-input` where it is no schema
 */
export function openSchemaValue(value: unknown, options: ValueOptions = {}): SchemaSource {
  const { uri = 'fauxture:///schema', documents = {} } = options;
  const dialect = dialectOf(value, options.dialect);
  const registry = new SchemaRegistry(wanted => {
    const found = Object.hasOwn(documents, wanted) ? documents[wanted] : undefined;
    if (found === undefined) return undefined;
    return { uri: wanted, value: found as Json, dialect: dialectOf(found, dialect) };
  });
  return openRoot({ uri, value: checkSchema(value as Json, uri), dialect }, registry);
}

/**
 * The schema that a pointer (`''`, `/$defs/Order`), a fragment (`#/$defs/Order`) or an anchor (`#order`) names.
 * @throws FauxtureError `not-found`
 */
export function findLocation(source: SchemaSource, pointer: string): SchemaLocation {
  const fragment = pointer.startsWith('#') ? decodeFragment(pointer.slice(1)) : pointer;
  const found = source.registry.findFragment(source.location.resource, fragment);
  if (found !== undefined) return found;
  throw new FauxtureError('not-found', `${source.file} has no schema at ${pointer}.`, {
    file: source.file,
    path: pointer,
  });
}

function openRoot(document: SchemaDocument, registry: SchemaRegistry): SchemaSource {
  const location = registry.add(document);
  loadReferenced(registry);
  return {
    file: document.file ?? document.uri,
    uri: document.uri,
    dialect: location.resource.dialect,
    root: document.value,
    documents: registry.documents,
    registry,
    location,
  };
}

/** Loads what the documents refer to, so that a validator knows them all. What cannot be loaded is left to the reader. */
function loadReferenced(registry: SchemaRegistry): void {
  // A Map can grow while it is walked: documents that others bring in are visited as well.
  for (const document of registry.documents.values()) {
    for (const uri of referencedUris(document)) {
      try {
        registry.findResource(uri);
      } catch {
        continue;
      }
    }
  }
}

function referencedUris(document: SchemaDocument): ReadonlySet<string> {
  const uris = new Set<string>();
  const open: { readonly value: Json; readonly base: string }[] = [
    { value: document.value, base: document.uri },
  ];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value } = item;
    if (typeof value !== 'object' || value === null) continue;
    const base = isJsonObject(value) ? baseInside(value, item.base) : item.base;
    for (const key of isJsonObject(value) ? REFERENCES : []) {
      const reference = ownValue(value as never, key);
      if (typeof reference === 'string' && !reference.startsWith('#') && URL.canParse(reference, base))
        uris.add(new URL(reference, base).href.replace(/#.*/s, ''));
    }
    for (const inner of Object.values<Json>(value as readonly Json[])) open.push({ value: inner, base });
  }
  return uris;
}

const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef', '$schema'] as const;

function baseInside(value: { readonly [key: string]: Json }, base: string): string {
  const id = ownValue(value, '$id') ?? ownValue(value, 'id');
  return typeof id === 'string' && URL.canParse(id, base) ? new URL(id, base).href : base;
}

function loadFile(uri: string, dialect: Dialect, options: OpenOptions): SchemaDocument | undefined {
  if (!uri.startsWith('file:')) return loadDeclared(uri, dialect, options);
  const path = fileURLToPath(uri);
  const text = options.readText(path);
  return text === undefined ? undefined : { ...toDocument(parseSchemaText(text, path), path, dialect), uri };
}

function loadDeclared(uri: string, dialect: Dialect, options: OpenOptions): SchemaDocument | undefined {
  const found = options.findDeclared?.(uri);
  if (found === undefined) return undefined;
  const { file, text } = found;
  return { ...toDocument(parseSchemaText(text, file), file, dialect), uri };
}

function toDocument(value: Json, path: string, dialect: Dialect | undefined): SchemaDocument {
  const uri = pathToFileURL(path).href;
  return { uri, file: path, value: checkSchema(value, path), dialect: dialectOf(value, dialect) };
}

function dialectOf(value: unknown, otherwise: Dialect | undefined): Dialect {
  const named = isJsonObject(value) ? dialectOfUri(ownValue(value, '$schema')) : undefined;
  return named ?? findOpenApiDialect(value) ?? otherwise ?? guessDialect(value as Json);
}

function checkSchema(value: Json, file: string): Json {
  if (typeof value === 'boolean' || isJsonObject(value)) return value;
  throw new FauxtureError('bad-input', `${file} is not a schema: it must hold an object, true or false.`, {
    file,
  });
}
