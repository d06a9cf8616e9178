import { dirname, join, resolve } from 'node:path';

import { ts } from 'ts-morph';

import { FauxtureError } from '../../shared/fauxtureError';

/** A tsconfig as its compiler understands it. */
export interface ProjectConfig {
  /** Absolute path; `undefined` where no tsconfig governs the file and our defaults hold. */
  readonly path?: string;
  readonly options: ts.CompilerOptions;
  /** Absolute paths of the files that the tsconfig includes. */
  readonly fileNames: readonly string[];
}

/** What holds for a file without tsconfig: strict, modern, and JavaScript read too. */
const DEFAULT_OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  esModuleInterop: true,
  jsx: ts.JsxEmit.ReactJSX,
};

/** Codes of config diagnostics that do not stop a project from being read: no inputs, an option of another version. */
const HARMLESS = new Set([18002, 18003, 5023, 5024, 5101, 5102, 5103, 5107, 5108, 6046]);

/**
 * Finds and reads the tsconfig that governs a file: the given one, else the nearest above it, following project
 * references to the one that includes the file.
 * @throws FauxtureError `not-found` for a given path that does not exist, `bad-input` for a file that does not parse.
 */
export function findConfig(file: string, given?: string): ProjectConfig {
  const path =
    given === undefined
      ? ts.findConfigFile(dirname(file), path => ts.sys.fileExists(path))
      : resolveConfigPath(given);
  if (path === undefined) return { options: DEFAULT_OPTIONS, fileNames: [] };
  const config = readConfig(path);
  return findReferencing(config, file, new Set([path])) ?? config.project;
}

function resolveConfigPath(given: string): string {
  const path = resolve(given);
  const file = ts.sys.directoryExists(path) ? join(path, 'tsconfig.json') : path;
  if (!ts.sys.fileExists(file)) {
    throw new FauxtureError(
      'not-found',
      `There is no tsconfig at ${given}. Name an existing one with --tsconfig.`,
      { file: given },
    );
  }
  return file;
}

interface ReadConfig {
  readonly project: ProjectConfig;
  readonly references: readonly string[];
}

function readConfig(path: string): ReadConfig {
  const read: { config?: unknown; error?: ts.Diagnostic } = ts.readConfigFile(path, name =>
    ts.sys.readFile(name),
  );
  if (read.error !== undefined) throw configError(path, read.error);
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(path), undefined, path);
  const fatal = parsed.errors.find(
    item => item.category === ts.DiagnosticCategory.Error && !HARMLESS.has(item.code),
  );
  if (fatal !== undefined) throw configError(path, fatal);
  return {
    project: { path, options: parsed.options, fileNames: parsed.fileNames },
    references: (parsed.projectReferences ?? []).map(reference => ts.resolveProjectReferencePath(reference)),
  };
}

function findReferencing(config: ReadConfig, file: string, seen: Set<string>): ProjectConfig | undefined {
  if (config.project.fileNames.includes(file)) return config.project;
  for (const path of config.references) {
    if (seen.has(path) || !ts.sys.fileExists(path)) continue;
    seen.add(path);
    const found = findReferencing(readConfig(path), file, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function configError(path: string, diagnostic: ts.Diagnostic): FauxtureError {
  const reason = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
  const position =
    diagnostic.file !== undefined && diagnostic.start !== undefined
      ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start)
      : undefined;
  return new FauxtureError(
    'bad-input',
    `The tsconfig does not parse: ${reason} Mend it, or name another with --tsconfig.`,
    {
      file: path,
      ...(position && { line: position.line + 1, column: position.character + 1 }),
    },
  );
}
