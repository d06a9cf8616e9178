import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Server } from './server';

/**
 * Asks where to write what a file cannot take.
 * @param conflict why it cannot
 * @returns the path, or the first free one beside it; `undefined` where the user takes it back
 */
export async function askWhere(server: Server, path: string, conflict: string): Promise<string | undefined> {
  const beside = besidePath(server, path);
  const [replace, write, cancel] = ['Replace', `Write ${basename(beside)}`, 'Cancel'];
  const answer = await server.connection.window.showWarningMessage(
    `${conflict}. Replace the file, or write beside it?`,
    { title: replace },
    { title: write },
    { title: cancel },
  );
  if (answer?.title === replace) return path;
  return answer?.title === write ? beside : undefined;
}

/** The first path beside one that is free: `user.fixture2.ts`, `user.edge-cases2.test.ts`. */
function besidePath(server: Server, path: string): string {
  const [, stem = '', extension = ''] =
    /^(.*?)((?:\.(?:test|spec))?\.[cm]?[jt]sx?)$/.exec(basename(path)) ?? [];
  for (let count = 2; ; count += 1) {
    const candidate = `${dirname(path)}/${stem}${String(count)}${extension}`;
    if (server.documents.find(pathToFileURL(candidate).href) === undefined) return candidate;
  }
}
