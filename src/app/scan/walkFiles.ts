import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import ignore, { type Ignore } from 'ignore';

import { FauxtureError } from '../../shared/fauxtureError';
import { matchesGlobs } from '../fill/matchesGlob';
import type { ScanOptions } from './scanOptions';

/** Folders of tools, ours among them. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  '.yarn',
  '.fauxture',
]);
/** Files made by tools, and files that are there to name people. */
const SKIPPED_FILES =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|Pipfile\.lock|uv\.lock|go\.sum|flake\.lock|.*\.min\.(?:js|css)|.*\.map|.*\.tsbuildinfo|(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CODEOWNERS)(?:\.(?:md|txt|rst))?|\.mailmap)$/i;

/**
 * The files to scan, as absolute paths in a settled order. A file that is named is scanned whatever it is, unless the
 * options exclude it; a folder gives what `.gitignore` files let pass, without dependencies and lock files. Links to
 * folders are not followed.
 * @throws FauxtureError `not-found` for a path that does not exist
 */
export function* walkFiles(
  paths: readonly string[],
  options: Pick<ScanOptions, 'include' | 'exclude'>,
): Generator<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(path);
    if (!existsSync(absolute))
      throw new FauxtureError('not-found', `There is no file or folder ${path}.`, { file: path });
    const isFolder = statSync(absolute).isDirectory();
    const files = isFolder ? walkFolder(absolute, rulesAbove(absolute)) : [absolute];
    for (const file of files) {
      if (seen.has(file) || !isWanted(file, options, isFolder)) continue;
      seen.add(file);
      yield file;
    }
  }
}

/** Whether a file that was not named is one to scan, by its own path alone: as {@link walkFiles} has it for folders. */
export function isScanned(file: string, options: Pick<ScanOptions, 'include' | 'exclude'>): boolean {
  const names = file.split(/[\\/]/);
  const isOfTool = names.some(name => SKIPPED_FOLDERS.has(name)) || SKIPPED_FILES.test(names.at(-1) ?? '');
  return !isOfTool && isWanted(file, options, true);
}

/** Whether {@link walkFiles} gives a file for a folder that it is in: `.gitignore` files count too. */
export function isFound(
  file: string,
  folder: string,
  options: Pick<ScanOptions, 'include' | 'exclude'>,
): boolean {
  if (!isScanned(relative(folder, file), {}) || !isWanted(file, options, true)) return false;
  const names = relative(folder, file).split(/[\\/]/);
  let rules = rulesAbove(folder);
  let at = folder;
  for (const [index, name] of names.entries()) {
    rules = [...rules, ...rulesOf(at)];
    at = join(at, name);
    if (isIgnored(at, rules, index < names.length - 1)) return false;
  }
  return true;
}

function isWanted(
  file: string,
  { include = [], exclude = [] }: Pick<ScanOptions, 'include' | 'exclude'>,
  isFound: boolean,
): boolean {
  const path = file.replaceAll('\\', '/');
  if (exclude.length > 0 && matchesGlobs(exclude, path)) return false;
  return !isFound || include.length === 0 || matchesGlobs(include, path);
}

/** What a `.gitignore` says about the paths below its folder. */
interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

function* walkFolder(folder: string, above: readonly IgnoreRules[]): Generator<string> {
  const rules = [...above, ...rulesOf(folder)];
  const entries = listFolder(folder);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name) && !isIgnored(path, rules, true)) yield* walkFolder(path, rules);
    } else if (isFile(path, entry) && !SKIPPED_FILES.test(entry.name) && !isIgnored(path, rules, false))
      yield path;
  }
}

function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new FauxtureError(
      'bad-input',
      `Cannot read the folder ${folder}: ${code}.`,
      { file: folder },
      { cause },
    );
  }
}

function isFile(
  path: string,
  entry: { readonly isFile: () => boolean; readonly isSymbolicLink: () => boolean },
): boolean {
  if (entry.isFile()) return true;
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** The rules of the folders around one, up to the root of its repository. */
function rulesAbove(folder: string): readonly IgnoreRules[] {
  const folders: string[] = [];
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (at === dirname(at)) return [];
    folders.unshift(dirname(at));
  }
  return folders.flatMap(rulesOf);
}

function rulesOf(folder: string): IgnoreRules[] {
  const file = join(folder, '.gitignore');
  return existsSync(file) ? [{ folder, rules: ignore().add(readFileSync(file, 'utf8')) }] : [];
}

/** The innermost file that says something has the last word, as in git. */
function isIgnored(path: string, rules: readonly IgnoreRules[], isFolder: boolean): boolean {
  for (const { folder, rules: own } of rules.toReversed()) {
    const below = relative(folder, path).replaceAll('\\', '/') + (isFolder ? '/' : '');
    const { ignored, unignored } = own.test(below);
    if (ignored || unignored) return ignored;
  }
  return false;
}
