import { createContext, Script } from 'node:vm';

import { FauxtureError } from '../shared/fauxtureError';

const script = new Script('work()');

/**
 * Runs work that does not yield, and stops it when its time is over, wherever it is: in a loop without end or in a
 * regular expression that backtracks. What it was building is to be thrown away then.
 * @param subject what the message says took too long, as the start of a sentence
 * @throws FauxtureError `cannot-make` when the time is over
 */
export function withinTime<T>(milliseconds: number, subject: string, work: () => T): T {
  const context = createContext({ work });
  try {
    return script.runInContext(context, { timeout: milliseconds }) as T;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
    throw new FauxtureError(
      'cannot-make',
      `${subject} takes longer than ${milliseconds / 1000} seconds, so it was given up. Simplify the schema, or name a smaller part of it.`,
      {},
      { cause },
    );
  }
}
