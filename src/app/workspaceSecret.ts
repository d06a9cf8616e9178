import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';

const FOLDER = '.fauxture';
const SECRET_FILE = 'secret';
/** The baseline and the ledger in the same folder are committed; the secret must not be. */
const IGNORED = `# Whoever has the secret can find out which real value a synthetic one stands for.\n/${SECRET_FILE}\n`;

/**
 * The secret of a workspace, by which real values are mapped to synthetic ones; made where there is none, and kept out
 * of git. To be shown nowhere.
 * @param root the workspace's folder
 * @throws FauxtureError `cannot-write` where it cannot be kept, `bad-input` where the file is empty
 */
export function workspaceSecret(root: string): string {
  const folder = join(root, FOLDER);
  const file = join(folder, SECRET_FILE);
  try {
    if (!existsSync(file)) return writeSecret(file, newSecret());
    keepOutOfGit(folder);
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length < 16)
      throw new FauxtureError(
        'bad-input',
        `${file} holds no secret. Delete it to have a new one made; values are then mapped anew.`,
        { file },
      );
    return secret;
  } catch (cause) {
    if (FauxtureError.is(cause)) throw cause;
    throw cannotKeep(file, cause);
  }
}

/** A secret that is kept nowhere yet. */
export function newSecret(): string {
  return randomBytes(32).toString('hex');
}

/**
 * Keeps a secret for a workspace that had none when values were made with it.
 * @throws FauxtureError `cannot-write`, also where another process was faster
 */
export function keepSecret(root: string, secret: string): void {
  const file = join(root, FOLDER, SECRET_FILE);
  try {
    if (writeSecret(file, secret) === secret) return;
  } catch (cause) {
    throw cannotKeep(file, cause);
  }
  throw new FauxtureError('cannot-write', `Another run has just made ${file}. Run again to use it.`, {
    file,
  });
}

/** Whether a workspace has a secret. */
export function hasWorkspaceSecret(root: string): boolean {
  return existsSync(join(root, FOLDER, SECRET_FILE));
}

/** The nearest folder, a given one or one above it, that is the root of a repository or has our files; else the given one. */
export function findWorkspaceRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (ROOT_MARKS.some(mark => existsSync(join(at, mark)))) return at;
    if (at === dirname(at)) return folder;
  }
}

const ROOT_MARKS = ['.git', '.fauxture.json', FOLDER];

function writeSecret(file: string, secret: string): string {
  keepOutOfGit(dirname(file));
  try {
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(file, 'utf8').trim();
    throw cause;
  }
}

function cannotKeep(file: string, cause: unknown): FauxtureError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new FauxtureError(
    'cannot-write',
    `Cannot keep the secret in ${file}: ${code}.`,
    { file },
    { cause },
  );
}

function keepOutOfGit(folder: string): void {
  const file = join(folder, '.gitignore');
  mkdirSync(folder, { recursive: true });
  const rules = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const isIgnored = rules.split(/\r?\n/).some(rule => /^\/?(?:secret|\*)$/.test(rule.trim()));
  if (!isIgnored)
    writeFileSync(file, rules === '' || rules.endsWith('\n') ? rules + IGNORED : `${rules}\n${IGNORED}`);
}
