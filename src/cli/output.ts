import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';

/** Where a command writes. Tests give their own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
}

/** The process's own streams. */
export const processOutput: Output = {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
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

function cannotWrite(path: string, code: string, cause?: unknown): FauxtureError {
  return new FauxtureError(
    'cannot-write',
    `Cannot write ${path}: ${REASONS[code] ?? code}.`,
    { file: path },
    { cause },
  );
}

/**
 * Writes a file whole or not at all: into a folder beside it first, then moved into place.
 * @throws FauxtureError `cannot-write` with the system's reason
 */
export function writeWhole(path: string, text: string): void {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(dirname(path), '.fauxture-'));
    const temporary = join(folder, basename(path));
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (cause) {
    throw cannotWrite(path, (cause as NodeJS.ErrnoException).code ?? '', cause);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
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
