import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { FauxtureError } from '../../shared/fauxtureError';
import type { ScanTarget } from '../scan';
import { parseAddedLines } from './parseAddedLines';

const run = promisify(execFile);

/** Since when lines count as added: what is staged for the next commit, or all after a commit. */
export type ChangesSince = { readonly staged: true } | { readonly ref: string };

/**
 * The files with lines that were added, and these lines. Of staged files the staged text counts; files that git does
 * not know yet are new since any commit.
 * @param paths the files and folders that are asked for
 * @throws FauxtureError `bad-usage` without git or outside of a repository; `bad-input` for an unknown commit
 */
export async function findChanges(
  paths: readonly string[],
  since: ChangesSince,
  signal?: AbortSignal,
): Promise<readonly ScanTarget[]> {
  const git = (args: readonly string[], folder?: string): Promise<string> => runGit(args, { folder, signal });
  const root = (await git(['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  const isStaged = 'staged' in since;
  if (!isStaged) await checkCommit(since.ref, git);
  const what = isStaged ? ['--cached'] : [since.ref];
  const diff = [
    'diff',
    ...what,
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '-z',
  ];
  const added = parseAddedLines(await git([...diff, '--diff-filter=d', '-p', '--', ...paths]));
  const targets: ScanTarget[] = [];
  for (const [name, lines] of added) {
    const file = join(root, name);
    if (isStaged) targets.push({ file, lines, text: await git(['show', `:${name}`], root) });
    else if (isPlainFile(file)) targets.push({ file, lines });
  }
  if (isStaged) return targets;
  const unknown = await git([
    'ls-files',
    '--others',
    '--exclude-standard',
    '--full-name',
    '-z',
    '--',
    ...paths,
  ]);
  for (const name of unknown.split('\0')) if (name !== '') targets.push({ file: join(root, name) });
  return targets;
}

function isPlainFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

async function checkCommit(ref: string, git: (args: readonly string[]) => Promise<string>): Promise<void> {
  try {
    await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  } catch (cause) {
    if (FauxtureError.is(cause)) throw cause;
    throw new FauxtureError(
      'bad-input',
      `git knows no commit ${ref}. Name a branch, a tag or a commit.`,
      {},
      { cause },
    );
  }
}

async function runGit(
  args: readonly string[],
  { folder, signal }: { readonly folder: string | undefined; readonly signal: AbortSignal | undefined },
): Promise<string> {
  try {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], {
      maxBuffer: 1 << 29,
      ...(folder !== undefined && { cwd: folder }),
      ...(signal !== undefined && { signal }),
    });
    return stdout;
  } catch (cause) {
    signal?.throwIfAborted();
    throw toError(cause, args);
  }
}

function toError(cause: unknown, [command = '']: readonly string[]): unknown {
  const { code, stderr = '' } = cause as { readonly code?: unknown; readonly stderr?: string };
  if (code === 'ENOENT')
    return new FauxtureError(
      'bad-usage',
      'git was not found. --staged and --since ask git what changed; install it, or scan without them.',
      {},
      { cause },
    );
  if (/not a git repository|dubious ownership/i.test(stderr))
    return new FauxtureError(
      'bad-usage',
      'This folder is in no git repository that can be read. --staged and --since ask git what changed; scan without them.',
      {},
      { cause },
    );
  if (command === 'rev-parse') return cause;
  const [reason = 'git failed'] = stderr.split('\n');
  return new FauxtureError('bad-input', `git ${command} failed: ${reason}`, {}, { cause });
}
