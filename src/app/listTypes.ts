import { existsSync, readFileSync, statSync } from 'node:fs';

import { listReexports, mayReexport } from '../read/typescript/listReexports';
import {
  listTypes as listTypesOfText,
  listTypesOf,
  parseText,
  type TypeListing,
} from '../read/typescript/listTypes';
import { FauxtureError } from '../shared/fauxtureError';
import { toPath, type Session } from './session';

/**
 * Lists the types that a file declares. Parses only, so it is quick on any file.
 * @throws FauxtureError `not-found` where the file does not exist
 */
export function listTypes(session: Session, file: string): readonly TypeListing[] {
  const path = toPath(file);
  return listTypesOfText(path, readText(session, path));
}

/**
 * Lists the types that a file declares and those that it only re-exports. A file with re-exports is read with its
 * project, so this may take as long as a fixture does; any other is only parsed.
 * @throws FauxtureError as {@link listTypes} and {@link Session.openProject} do
 */
export function listAllTypes(session: Session, file: string): readonly TypeListing[] {
  const path = toPath(file);
  const source = parseText(path, readText(session, path));
  const declared = listTypesOf(source);
  if (!mayReexport(source)) return declared;
  const all = [...declared, ...listReexports(session.openProject(path), path)];
  return all.sort((a, b) => a.start - b.start);
}

function readText(session: Session, path: string): string {
  const unsaved = session.unsaved.get(path);
  if (unsaved !== undefined) return unsaved;
  if (!existsSync(path)) throw new FauxtureError('not-found', `There is no file ${path}.`, { file: path });
  if (statSync(path).isDirectory())
    throw new FauxtureError('bad-input', `${path} is a folder. Name a file in it.`, { file: path });
  return readFileSync(path, 'utf8');
}
