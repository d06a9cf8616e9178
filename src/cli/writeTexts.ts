import { setImmediate } from 'node:timers/promises';

import { FauxtureError } from '../shared/fauxtureError';
import type { CliContext } from './run';
import { WholeFile } from './wholeFile';

/** UTF-16 code units that are gathered before they are written and others get their turn. */
const CHUNK = 65_536;

/**
 * Writes texts one after another as they are made, to a file or else to stdout, no faster than they are read. A file
 * stands there whole or not at all.
 * @throws FauxtureError `cannot-write`; `cancelled` where a part stands on stdout already
 */
export async function writeTexts(
  texts: Iterable<string>,
  { output, signal }: Pick<CliContext, 'output' | 'signal'>,
  path?: string,
): Promise<void> {
  if (path !== undefined) {
    await writeFile(texts, path, signal);
    return;
  }
  let isBegun = false;
  for (const chunk of gather(texts)) {
    await setImmediate();
    if (signal.aborted && isBegun)
      throw new FauxtureError('cancelled', 'cancelled; what was printed is not the whole.');
    signal.throwIfAborted();
    output.out(chunk);
    isBegun = true;
    await output.drained?.();
  }
}

async function writeFile(texts: Iterable<string>, path: string, signal: AbortSignal): Promise<void> {
  const file = new WholeFile(path);
  try {
    for (const chunk of gather(texts)) {
      await setImmediate();
      signal.throwIfAborted();
      file.append(chunk);
    }
    signal.throwIfAborted();
    file.commit();
  } catch (error) {
    file.discard();
    throw error;
  }
}

function* gather(texts: Iterable<string>): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  for (const text of texts) {
    parts.push(text);
    length += text.length;
    if (length < CHUNK) continue;
    yield parts.join('');
    parts = [];
    length = 0;
  }
  if (length > 0) yield parts.join('');
}
