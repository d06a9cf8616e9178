import { basename } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';
import type { Session } from './session';
import { checkModule } from './verify';

/** A module as it should become. */
interface Written {
  /** A file of the project that it is checked in. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly names: readonly string[];
}

/**
 * Type-checks a module in memory, for what is wrong as a whole or with the fixtures of some names.
 * @throws FauxtureError `not-verified`
 */
export async function insistThatItCompiles(
  session: Session,
  { file, path, text, names }: Written,
  signal: AbortSignal | undefined,
): Promise<void> {
  const failures = await checkModule(session.openProject(file), { path, text }, signal);
  const failure = failures.find(({ name }) => name === undefined || names.includes(name));
  if (failure !== undefined)
    throw new FauxtureError(
      'not-verified',
      `${basename(path)} would not compile with the fixture in it: ${failure.message}`,
      { file: path },
    );
}
