import { scan } from '../../app/scan';
import type { ScanFinding } from '../../app/scan/scannedDocument';
import { FauxtureError } from '../../shared/fauxtureError';
import type { FindingParams } from '../../shared/personalDataProtocol';
import type { Server } from '../server';
import { readScope, type ScanScope } from './scanScope';

/** A finding that a command is about, in its document as it is now. */
export interface LocatedFinding {
  readonly path: string;
  readonly scope: ScanScope;
  readonly finding: ScanFinding;
  /** All findings of the document, those that the baseline accepts among them. */
  readonly all: readonly ScanFinding[];
  /** Those that it does not. */
  readonly shown: readonly ScanFinding[];
}

/**
 * Looks for the finding at a place.
 * @throws FauxtureError `not-found` where there is none any more
 */
export async function findingAt(
  server: Server,
  { uri, position, kind }: FindingParams,
  signal: AbortSignal,
): Promise<LocatedFinding> {
  const path = server.documents.pathOf(uri);
  const scope = await readScope(server, path);
  const offset = server.documents.find(uri)?.offsetAt(position) ?? -1;
  for await (const scanned of scan(
    server.session,
    { paths: [{ file: path }], options: scope.options },
    signal,
  )) {
    const shown = scope.withoutAccepted(scanned);
    const finding = shown.find(
      ({ start, end, kind: own }) => start <= offset && offset <= end && own === (kind ?? own),
    );
    if (finding !== undefined) return { path, scope, finding, all: scanned.findings, shown };
  }
  throw new FauxtureError('not-found', 'No personal data is there any more. Look at the document again.');
}
