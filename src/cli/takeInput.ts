import { basename } from 'node:path';

import { STDIN } from '../app/isSchemaFile';
import { toPath } from '../app/session';
import { FauxtureError } from '../shared/fauxtureError';
import type { CliContext } from './run';

/**
 * Reads standard input where a command's file is `-`, as the text of that file.
 * @throws FauxtureError `bad-input` where it is empty
 */
export async function takeInput(file: string, { session, readInput }: CliContext): Promise<void> {
  if (basename(file) !== STDIN) return;
  const text = await readInput();
  if (text.trim() === '')
    throw new FauxtureError('bad-input', 'There is nothing on stdin. Pipe a JSON or YAML schema into it.');
  session.unsaved.set(toPath(file), text);
}
