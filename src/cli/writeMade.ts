import { relative, resolve } from 'node:path';

import type { FixtureRequest } from '../app/fixtureRequest';
import { TextHash, WorkspaceLedger } from '../app/ledger';
import { DEFAULT_SEED } from '../engine/generate/options';
import type { CliContext } from './run';
import { version } from './version';
import { writeTexts } from './writeTexts';

/** What was made, and where it goes. */
export interface MadeTexts {
  readonly request: FixtureRequest;
  readonly format: string;
  /** Undefined for stdout. */
  readonly out: string | undefined;
  /** Whether the workspace's ledger is to be begun with it; one that is there is kept. */
  readonly record: boolean | undefined;
}

/**
 * Writes what was made, and notes it in the workspace's ledger where the format cannot say that it is made up.
 * @throws FauxtureError as `writeTexts` and `WorkspaceLedger` do
 */
export async function writeMade(
  texts: Iterable<string>,
  { request, format, out, record = false }: MadeTexts,
  context: CliContext,
): Promise<void> {
  if (out === undefined || format === 'ts') return writeTexts(texts, context, out);
  const ledger = WorkspaceLedger.of(out);
  if (!record && !ledger.exists()) return writeTexts(texts, context, out);
  const hash = new TextHash();
  await writeTexts(hash.over(texts), context, out);
  const file = relative(ledger.root, resolve(request.file)).replaceAll('\\', '/');
  const [type = ''] = request.types === 'all' ? [] : request.types;
  const source = type === '' ? file : `${file}#${type}`;
  ledger.note(out, hash.digest(), { source, seed: request.draw.seed ?? DEFAULT_SEED, version });
}
