import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { STDIN } from '../../app/isSchemaFile';
import type { ScanRequest } from '../../app/scan';
import { findChanges, type ChangesSince } from '../../app/scan/gitChanges';
import type { ScanOptions } from '../../app/scan/scanOptions';
import { isScanned } from '../../app/scan/walkFiles';
import { findWorkspaceConfig } from '../../app/workspaceConfig';

/** Which lines of the files count, where not all. */
export interface ChangeFlags {
  readonly staged?: boolean;
  readonly since?: string;
}

/**
 * What paths on the command line stand for, with the options of the workspace's `.fauxture.json`.
 * @param over options that win over these
 * @throws FauxtureError as `findChanges` and `findWorkspaceConfig` do
 */
export async function findTargets(
  paths: readonly string[],
  over: ScanOptions,
  { signal, ...flags }: ChangeFlags & { readonly signal: AbortSignal },
): Promise<ScanRequest> {
  const config = findWorkspaceConfig(folderOf(paths[0] ?? '.')).scan ?? {};
  const options: ScanOptions = { ...config, ...over };
  const since = changesSince(flags);
  if (since !== undefined) {
    const changes = await findChanges(paths, since, signal);
    return { paths: changes.filter(({ file }) => isScanned(file, options)), options };
  }
  return { paths: paths.map(path => (path === STDIN ? { file: STDIN } : path)), options };
}

/** The folder that a path is or that it is in. */
export function folderOf(path: string): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return isFolder ? resolve(path) : dirname(resolve(path));
}

function changesSince({ staged, since }: ChangeFlags): ChangesSince | undefined {
  if (staged === true) return { staged };
  return since === undefined ? undefined : { ref: since };
}
