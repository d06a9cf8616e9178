import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { BaselineCheck, readBaseline } from '../../app/baseline';
import { scan, type ScannedFile } from '../../app/scan';
import type { ScanFinding } from '../../app/scan/scannedDocument';
import { isFound } from '../../app/scan/walkFiles';
import { toPath } from '../../app/session';
import type { WorkspaceConfig } from '../../app/workspaceConfig';
import type { Server } from '../server';

/** Where a baseline stands unless the config says otherwise. */
const BASELINE = '.fauxture/baseline.json';

/** What holds for scanning the files of a folder. */
export interface ScanScope {
  readonly folder: string;
  readonly options: NonNullable<WorkspaceConfig['scan']>;
  /** Absolute; the file need not exist. */
  readonly baselineFile: string;
  /** What is left of a file's findings. */
  readonly withoutAccepted: (scanned: Pick<ScannedFile, 'file' | 'findings'>) => readonly ScanFinding[];
  /** The files in which the baseline accepts findings. */
  readonly filesOfBaseline: readonly string[];
}

/**
 * Reads what holds for a file, or for a folder of the workspace.
 * @throws FauxtureError `bad-input` for a config or a baseline that is off
 */
export async function readScope(server: Server, path: string): Promise<ScanScope> {
  const { documents, settings } = server;
  const folder = documents.allFolders().includes(path) ? path : documents.folderOf(path);
  const { scan = {} } = await settings.read(documents.uriOf(path), folder);
  const baselineFile = resolve(folder, scan.baseline ?? BASELINE);
  const baseline = readBaseline(baselineFile);
  return {
    folder,
    options: scan,
    baselineFile,
    withoutAccepted: ({ file, findings }) =>
      baseline === undefined ? findings : new BaselineCheck(baseline, baselineFile).filter(file, findings),
    filesOfBaseline: [
      ...new Set(baseline?.entries.map(({ file }) => toPath(resolve(dirname(baselineFile), file)))),
    ],
  };
}

/** Whether a scan of the workspace, or of a file where no folder is open, would look at a file. */
export function isInScope({ documents }: Server, path: string, { folder, options }: ScanScope): boolean {
  const folders = documents.allFolders();
  const isInside = folders.length === 0 || folders.some(each => path.startsWith(`${each}/`));
  return isInside && isFound(path, folder, options);
}

/**
 * Finds out which findings the baseline accepts.
 * @returns tells whether a finding of a file, named by its absolute path, is one that it does not accept; `undefined`
 * where it accepts none
 */
export async function findNotAccepted(
  { session }: Server,
  { filesOfBaseline, withoutAccepted, options }: ScanScope,
  signal: AbortSignal,
): Promise<((finding: ScanFinding, file: string) => boolean) | undefined> {
  if (filesOfBaseline.length === 0) return undefined;
  const shown = new Map<string, ReadonlySet<string>>();
  const paths = filesOfBaseline.filter(file => existsSync(file)).map(file => ({ file }));
  for await (const scanned of scan(session, { paths, options }, signal))
    shown.set(scanned.file, new Set(withoutAccepted(scanned).map(keyOf)));
  return (finding, file) => shown.get(file)?.has(keyOf(finding)) ?? true;
}

function keyOf({ kind, start }: ScanFinding): string {
  return `${kind} ${String(start)}`;
}
