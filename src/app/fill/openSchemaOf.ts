import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { META_SCHEMAS } from '../../read/jsonSchema/metaSchemas';
import { findNamedSchema, type NamedSchema } from '../../read/jsonSchema/namedSchema';
import { decodeFragment } from '../../read/jsonSchema/pointer';
import {
  findLocation,
  openSchema,
  openSchemaValue,
  type SchemaSource,
} from '../../read/jsonSchema/schemaSource';
import { FauxtureError } from '../../shared/fauxtureError';
import { matchesGlobs } from './matchesGlob';

/** An entry of `json.schemas`, of `yaml.schemas` or of an extension's `jsonValidation`. */
export interface SchemaAssociation {
  /** Patterns of the files that it is for; see `matchesGlob`. */
  readonly fileMatch: readonly string[];
  /** URI, or path relative to `base`. */
  readonly url?: string;
  /** The schema itself. */
  readonly schema?: unknown;
  /** Absolute path of the folder that a relative `url` starts at. */
  readonly base?: string;
  /** What says so, for messages. */
  readonly by: string;
}

/** A document whose schema is wanted. */
export interface DocumentToFill {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  /** What the text says. */
  readonly value: unknown;
  readonly format: 'json' | 'yaml';
  /** The first that matches counts, local ones before others. */
  readonly associations: readonly SchemaAssociation[];
  /** Text of the file at an absolute path; `undefined` where there is none. */
  readonly readText: (file: string) => string | undefined;
}

/** A schema, and the part of its document that it is. */
export interface OpenedSchema {
  readonly source: SchemaSource;
  /** JSON Pointer. */
  readonly pointer: string;
}

/**
 * Opens the schema of a document: the one that it names itself, else the one that settings or extensions have for
 * files of its name. Nothing is fetched; the specification's own meta-schemas are at hand.
 * @throws FauxtureError `not-found` where nothing says which schema, `bad-input` where it is remote, and as
 * `openSchema` does
 */
export function openSchemaOf(document: DocumentToFill): OpenedSchema {
  const named = findNamedSchema(document.text, document.value, document.format);
  if (named !== undefined) return openNamed(document, named);
  const found = document.associations.filter(({ fileMatch }) => matchesGlobs(fileMatch, document.file));
  const association = found.find(isLocal) ?? found[0];
  if (association === undefined)
    throw new FauxtureError(
      'not-found',
      `Nothing says which schema ${basename(document.file)} has. Name one by "$schema", or in the setting ${document.format}.schemas.`,
      { file: document.file },
    );
  return openAssociated(document, association);
}

/** Whether a document has a schema that can be opened, as far as can be told without reading it. Pure. */
export function hasSchema(document: Omit<DocumentToFill, 'readText'>): boolean {
  const named = findNamedSchema(document.text, document.value, document.format);
  if (named !== undefined)
    return isWithin(named.reference) || findByUrl(document, named.reference) !== undefined;
  return document.associations.some(
    association => isLocal(association) && matchesGlobs(association.fileMatch, document.file),
  );
}

function openNamed(document: DocumentToFill, { reference, by }: NamedSchema): OpenedSchema {
  const association = isWithin(reference) ? undefined : findByUrl(document, reference);
  if (association !== undefined) return openAssociated(document, association);
  return openReference(document, { reference, by, base: dirname(document.file) });
}

/** A setting can bring the schema for a URL along. */
function findByUrl(
  { associations }: Pick<DocumentToFill, 'associations'>,
  url: string,
): SchemaAssociation | undefined {
  return associations.find(each => each.url === url && each.schema !== undefined);
}

function openAssociated(
  document: DocumentToFill,
  { url, schema, base, by }: SchemaAssociation,
): OpenedSchema {
  if (schema !== undefined && schema !== null)
    return {
      source: openSchemaValue(schema, url !== undefined && URL.canParse(url) ? { uri: url } : {}),
      pointer: '',
    };
  return openReference(document, { reference: url ?? '', by, base: base ?? dirname(document.file) });
}

interface Reference {
  readonly reference: string;
  readonly by: string;
  readonly base: string;
}

function openReference({ readText, file }: DocumentToFill, { reference, by, base }: Reference): OpenedSchema {
  const [address = '', fragment = ''] = reference.split('#');
  const meta = META_SCHEMAS.get(address);
  if (meta !== undefined) return locate(openSchemaValue(meta, { uri: address }), fragment);
  const path = toPath(address, base);
  if (path === undefined)
    throw new FauxtureError(
      'bad-input',
      `${basename(file)} has the schema ${address} (by ${by}), which is not on this machine; nothing is fetched. Save a copy and name that.`,
      { file },
    );
  return locate(openSchema(path, { readText }), fragment);
}

function locate(source: SchemaSource, fragment: string): OpenedSchema {
  const text = decodeFragment(fragment);
  const isPointer = text === '' || text.startsWith('/');
  return { source, pointer: findLocation(source, isPointer ? text : `#${fragment}`).pointer };
}

function isLocal({ url, schema }: SchemaAssociation): boolean {
  return (schema !== undefined && schema !== null) || (url !== undefined && isWithin(url));
}

function isWithin(reference: string): boolean {
  const [address = ''] = reference.split('#');
  return META_SCHEMAS.has(address) || toPath(address, '/') !== undefined;
}

/** `undefined` for what is no file. */
function toPath(address: string, base: string): string | undefined {
  if (address.startsWith('file:')) return fileURLToPath(address);
  if (isAbsolute(address)) return address;
  return /^[a-z][a-z\d+.-]+:/i.test(address) ? undefined : resolve(base, decode(address));
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
