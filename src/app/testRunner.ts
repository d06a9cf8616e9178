import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What runs a project's tests. */
export const TEST_RUNNERS = ['vitest', 'jest', 'node', 'none'] as const;
export type TestRunner = (typeof TEST_RUNNERS)[number];

/** Whether a file is a test's, by its name: `user.test.ts`, `user.spec.js`. */
export function isTestFile(path: string): boolean {
  return /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(path);
}

/**
 * What runs the tests of the project that a file belongs to, by the dependencies and scripts of the package.json
 * files above it; `none` where none of them says.
 */
export function findTestRunner(file: string): TestRunner {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    const found = existsSync(manifest) ? runnerOf(readFileSync(manifest, 'utf8')) : undefined;
    if (found !== undefined) return found;
    if (folder === dirname(folder)) return 'none';
  }
}

/** Whose test file edge cases are written as by a setting, or none: `test` means the project's own runner. */
export function caseRunner(setting: 'table' | 'test' | TestRunner | undefined, file: string): TestRunner {
  if (setting === undefined || setting === 'table') return 'none';
  return setting === 'test' ? findTestRunner(file) : setting;
}

function runnerOf(manifest: string): TestRunner | undefined {
  const { dependencies = {}, devDependencies = {}, scripts = {} } = parse(manifest);
  const script = Object.values(scripts).join('\n');
  const has = (name: string): boolean =>
    Object.hasOwn(devDependencies, name) || Object.hasOwn(dependencies, name);
  if (/\bvitest\b/.test(script)) return 'vitest';
  if (/\bjest\b/.test(script)) return 'jest';
  if (/(?:^|\s)--test\b/.test(script)) return 'node';
  if (has('vitest')) return 'vitest';
  return has('jest') || has('@jest/globals') || has('ts-jest') ? 'jest' : undefined;
}

interface Manifest {
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly scripts?: object;
}

function parse(text: string): Manifest {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}
