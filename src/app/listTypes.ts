import { existsSync, readFileSync, statSync } from 'node:fs';

import { listTypes as listTypesOfText, type TypeListing } from '../read/typescript/listTypes';
import { FauxtureError } from '../shared/fauxtureError';
import { toPath, type Session } from './session';

/**
 * Lists the types that a file declares. Parses only, so it is quick on any file.
 * @throws FauxtureError `not-found` where the file does not exist
 */
export function listTypes(session: Session, file: string): readonly TypeListing[] {
  const path = toPath(file);
  return listTypesOfText(path, session.unsaved.get(path) ?? readText(path));
}

function readText(path: string): string {
  if (!existsSync(path)) throw new FauxtureError('not-found', `There is no file ${path}.`, { file: path });
  if (statSync(path).isDirectory())
    throw new FauxtureError('bad-input', `${path} is a folder. Name a file in it.`, { file: path });
  return readFileSync(path, 'utf8');
}
