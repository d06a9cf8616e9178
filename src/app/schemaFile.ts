import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

import type { JsonObject } from '../read/jsonSchema/jsonValue';
import { directOpenApi } from '../read/jsonSchema/openApiDirection';
import { listSchemas } from '../read/jsonSchema/listSchemas';
import { listOpenApiBodies, type OpenApiBody } from '../read/jsonSchema/openApiBodies';
import { findOpenApiDialect } from '../read/jsonSchema/openApiDialect';
import { pointerLines } from '../read/jsonSchema/pointerLines';
import { openSchema, openSchemaValue, type SchemaSource } from '../read/jsonSchema/schemaSource';
import { FauxtureError } from '../shared/fauxtureError';
import { makeFindDeclared } from './findDeclared';
import { STDIN } from './isSchemaFile';
import { OpenedFiles } from './openedFiles';
import { toPath, type Session } from './session';
import { withinTime } from './timeLimit';

/** Milliseconds that opening a file may take. */
const OPEN_TIME = 60_000;
/** Where a schema that was put together stands in the document that it was put together from. */
const SYNTHETIC = 'x-fauxture';

/** A schema that a file offers. */
export interface SchemaEntry {
  /** Name of a definition or of an operation's part; of the whole file, its title or its own name. */
  readonly name: string;
  /** Another name that it answers to. */
  readonly alias?: string;
  readonly kind: 'schema' | 'definition' | OpenApiBody['kind'];
  /** JSON pointer to where it stands in the file. */
  readonly pointer: string;
  /** 1-based. */
  readonly line: number;
  readonly direction?: 'request' | 'response';
  /** The schema itself, where the file holds only what it was put together from. */
  readonly schema?: unknown;
}

/** A file of schemas, opened. */
export interface SchemaFile {
  /** As messages name it. */
  readonly name: string;
  readonly source: SchemaSource;
  readonly isOpenApi: boolean;
  readonly entries: readonly SchemaEntry[];
  /** The 1-based line of what a JSON pointer leads to. */
  readonly lineOf: (pointer: string) => number;
}

const opened = new WeakMap<Session, OpenedFiles<SchemaFile>>();

/**
 * Opens a file of schemas, JSON Schema or OpenAPI, and lists what it offers. It stays open in the session until it, or
 * a file that it refers to, changes.
 * @throws FauxtureError `not-found`, `bad-input`; `cannot-make` for a file that is not read in time
 */
export function openSchemaFile(session: Session, file: string): SchemaFile {
  const files =
    opened.get(session) ?? new OpenedFiles(path => session.unsaved.get(toPath(path)) ?? readText(path));
  opened.set(session, files);
  return files.take(toPath(file), readOpen => readSchemaFile(file, readOpen));
}

function readSchemaFile(file: string, readOpen: (path: string) => string | undefined): SchemaFile {
  const name = basename(file) === STDIN ? 'stdin' : file;
  const text = readOpen(file);
  if (text === undefined) throw new FauxtureError('not-found', `There is no file ${name}.`, { file: name });
  return withinTime(OPEN_TIME, `Reading ${name}`, () => {
    const findDeclared = makeFindDeclared(toPath(file), readOpen);
    const source = openSchema(name, { text, readText: readOpen, findDeclared });
    const isOpenApi = findOpenApiDialect(source.root) !== undefined;
    const lineOf = pointerLines(text);
    const bodies = isOpenApi ? listBodies(source).map(body => ({ ...body, line: lineOf(body.pointer) })) : [];
    return { name, source, isOpenApi, lineOf, entries: [...listSchemas(source), ...bodies] };
  });
}

/**
 * The source and pointer to read an entry by: the file's own, unless the entry has a direction or was put together.
 */
export function locateEntry(
  { source }: SchemaFile,
  { pointer, schema, direction }: SchemaEntry,
): { readonly source: SchemaSource; readonly pointer: string } {
  if (direction === undefined) return { source, pointer };
  const documents = Object.fromEntries(
    [...source.documents].map(([uri, { value }]) => [uri, directOpenApi(value, direction)]),
  );
  const root = documents[source.uri] as JsonObject;
  const opened = openSchemaValue(schema === undefined ? root : { ...root, [SYNTHETIC]: schema }, {
    uri: source.uri,
    documents,
    dialect: source.dialect,
  });
  return {
    source: { ...opened, file: source.file },
    pointer: schema === undefined ? pointer : `/${SYNTHETIC}`,
  };
}

function listBodies(source: SchemaSource): readonly OpenApiBody[] {
  const load = (file: string): unknown =>
    URL.canParse(file, source.uri) ? source.documents.get(new URL(file, source.uri).href)?.value : undefined;
  return listOpenApiBodies(source.root, load);
}

function readText(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  if (statSync(file).isDirectory())
    throw new FauxtureError('bad-input', `${file} is a folder. Name a file in it.`, { file });
  return readFileSync(file, 'utf8');
}
