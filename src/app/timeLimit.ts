import { createContext, Script } from 'node:vm';

import { FauxtureError } from '../shared/fauxtureError';

const script = new Script('work()');

/**
 * Runs work that does not yield, and stops it when its time is over, wherever it is: in a loop without end or in a
 * regular expression that backtracks. What it was building is to be thrown away then.
 * @param subject what the message says took too long or went too deep, as the start of a sentence
 * @throws FauxtureError `cannot-make` when the time is over, or the stack is full
 */
export function withinTime<T>(milliseconds: number, subject: string, work: () => T): T {
  const context = createContext({ work });
  try {
    return script.runInContext(context, { timeout: milliseconds }) as T;
  } catch (cause) {
    const problem = problemOf(cause, milliseconds);
    if (problem === undefined) throw cause;
    throw new FauxtureError('cannot-make', `${subject} ${problem}.`, {}, { cause });
  }
}

function problemOf(cause: unknown, milliseconds: number): string | undefined {
  if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
    return `takes longer than ${milliseconds / 1000} seconds, so it was given up. Simplify the schema, or name a smaller part of it`;
  return cause instanceof RangeError && /call stack/i.test(cause.message)
    ? 'leads too deep: the schema refers to itself in a circle, or is nested deeper than can be read'
    : undefined;
}
