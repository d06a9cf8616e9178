import { existsSync, readFileSync } from 'node:fs';

import { listSchemas } from '../read/jsonSchema/listSchemas';
import { findLocation, openSchema, type SchemaSource } from '../read/jsonSchema/schemaSource';
import { FauxtureError } from '../shared/fauxtureError';
import { toPath, type Session } from './session';

/** One schema of a file. */
export interface SchemaTarget {
  readonly source: SchemaSource;
  /** JSON pointer from the root of the file. */
  readonly pointer: string;
  /** Of its definition, its title, or its file. */
  readonly name?: string;
}

/**
 * Opens a schema of a file by what stands after the `#`: nothing, a pointer, the name of a definition, or an anchor.
 * @throws FauxtureError `not-found`, `bad-input`
 */
export function openSchemaTarget(session: Session, file: string, fragment: string): SchemaTarget {
  const readText = (path: string): string | undefined =>
    session.unsaved.get(toPath(path)) ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const text = readText(file);
  if (text === undefined) throw new FauxtureError('not-found', `There is no file ${file}.`, { file });
  const source = openSchema(file, { text, readText });
  if (fragment === '' || fragment.startsWith('/')) {
    findLocation(source, fragment);
    return { source, pointer: fragment };
  }
  const listed = listSchemas(source).find(({ name }) => name === fragment);
  if (listed !== undefined) return { source, pointer: listed.pointer, name: listed.name };
  return { source, pointer: findLocation(source, `#${fragment}`).pointer, name: fragment };
}
