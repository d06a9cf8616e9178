import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';

/** Where a command writes. Tests give their own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits until what `out` was given has found its reader, where that is slower than we are. */
  readonly drained?: () => Promise<void>;
  readonly isTerminal: boolean;
}

/** The process's own streams. */
export const processOutput: Output = {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  isTerminal: process.stderr.isTTY,
};

/**
 * Checks that a file can stand at a path, before any work is done for it.
 * @throws FauxtureError `cannot-write`
 */
export function checkPlace(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) throw cannotWrite(path, 'EISDIR');
  const folder = existsSync(dirname(path)) ? statSync(dirname(path)) : undefined;
  if (folder === undefined) throw cannotWrite(path, 'ENOENT');
  if (!folder.isDirectory()) throw cannotWrite(path, 'ENOTDIR');
}

/** The error for a path that the system would not have written, with its reason in words. */
export function cannotWrite(path: string, code: string, cause?: unknown): FauxtureError {
  return new FauxtureError(
    'cannot-write',
    `Cannot write ${path}: ${REASONS[code] ?? code}.`,
    { file: path },
    { cause },
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a folder',
};
