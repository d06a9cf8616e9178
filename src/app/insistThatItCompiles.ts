import { basename } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';
import type { Session } from './session';
import { checkModule, type Failure } from './verify';

/** A module as it should become. */
interface Written {
  /** A file of the project that it is checked in. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly names: readonly string[];
  /** What stands there now: what is wrong with it already is not for us to refuse. */
  readonly existing?: string;
}

/**
 * Type-checks a module in memory, for what is wrong as a whole or with the fixtures of some names.
 * @throws FauxtureError `not-verified`
 */
export async function insistThatItCompiles(
  session: Session,
  { file, path, text, names, existing }: Written,
  signal: AbortSignal | undefined,
): Promise<void> {
  const project = session.openProject(file);
  const failures = await checkModule(project, { path, text }, signal);
  const ours = failures.filter(({ name }) => name === undefined || names.includes(name));
  if (ours.length === 0) return;
  const before = existing === undefined ? [] : await checkModule(project, { path, text: existing }, signal);
  const isOld = (failure: Failure): boolean =>
    failure.name === undefined &&
    before.some(({ name, message }) => name === undefined && message === failure.message);
  const failure = ours.find(each => !isOld(each));
  if (failure !== undefined)
    throw new FauxtureError(
      'not-verified',
      `${basename(path)} would not compile with the fixture in it: ${failure.message}`,
      { file: path },
    );
}
