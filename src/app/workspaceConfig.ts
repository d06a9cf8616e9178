import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { OptionalFields } from '../engine/generate/options';
import type { FixtureStyle } from '../engine/render/renderModule';
import { FauxtureError } from '../shared/fauxtureError';
import type { ScanOptions } from './scan/scanOptions';

/** What a team settles for a workspace; the settings `fauxture.*` of an editor say the same under the same names. */
export interface WorkspaceConfig {
  readonly values?: {
    readonly seed?: number;
    readonly locale?: string;
    /** ISO 8601. */
    readonly now?: string;
    readonly optional?: OptionalFields;
    readonly examples?: 'prefer' | 'never';
  };
  readonly fixture?: {
    /** Pattern of the file that fixtures are written to; see `resolveLocation`. */
    readonly location?: string;
    readonly style?: FixtureStyle;
    /** For projects whose own configuration says nothing. */
    readonly quotes?: 'auto' | 'single' | 'double';
    /** What edge cases are written as in editors; see `caseRunner`. */
    readonly edgeCases?: 'table' | 'test' | 'vitest' | 'jest' | 'node';
  };
  readonly scan?: ScanOptions & {
    /** When editors look at documents; `onType` by default. */
    readonly run?: 'onType' | 'onSave' | 'off';
    /** The baseline that editors go by, from the folder on; `.fauxture/baseline.json` by default. */
    readonly baseline?: string;
  };
}

/** Name of the committed file at a workspace's root. */
export const CONFIG_FILE = '.fauxture.json';

type Check = readonly [group: string, name: string, isFine: (value: unknown) => boolean, rule: string];

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

const CHECKS: readonly Check[] = [
  ['values', 'seed', value => Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number from 0'],
  ['values', 'locale', isText, 'the name of a locale, such as "en" or "pt_BR"'],
  ['values', 'now', isText, 'an ISO 8601 date, such as "2025-01-31"'],
  [
    'values',
    'optional',
    value =>
      value === 'always' || value === 'never' || (typeof value === 'number' && value >= 0 && value <= 1),
    '"always", "never" or a probability from 0 to 1',
  ],
  ['values', 'examples', value => value === 'prefer' || value === 'never', '"prefer" or "never"'],
  ['fixture', 'location', isText, 'a path, such as "${dirname}/${basename}.fixture${extname}"'],
  [
    'fixture',
    'style',
    value => ['const', 'satisfies', 'factory'].includes(String(value)),
    '"const", "satisfies" or "factory"',
  ],
  [
    'fixture',
    'quotes',
    value => ['auto', 'single', 'double'].includes(String(value)),
    '"auto", "single" or "double"',
  ],
  [
    'fixture',
    'edgeCases',
    value => ['table', 'test', 'vitest', 'jest', 'node'].includes(String(value)),
    '"table", "test", "vitest", "jest" or "node"',
  ],
  ['scan', 'include', isTextList, 'a list of patterns, such as ["test/fixtures/**"]'],
  ['scan', 'exclude', isTextList, 'a list of patterns, such as ["docs/**"]'],
  ['scan', 'kindsOff', isTextList, 'a list of kinds, such as ["phone"]'],
  [
    'scan',
    'minimumVerdict',
    value => ['likely-real', 'plausible', 'synthetic'].includes(String(value)),
    '"likely-real", "plausible" or "synthetic"',
  ],
  [
    'scan',
    'placeholders',
    value => ['synthetic', 'plausible'].includes(String(value)),
    '"synthetic" or "plausible"',
  ],
  [
    'scan',
    'maximumBytes',
    value => Number.isSafeInteger(value) && Number(value) > 0,
    'a whole number from 1',
  ],
  [
    'scan',
    'run',
    value => ['onType', 'onSave', 'off'].includes(String(value)),
    '"onType", "onSave" or "off"',
  ],
  ['scan', 'baseline', isText, 'a path, such as ".fauxture/baseline.json"'],
];

/**
 * Reads a folder's `.fauxture.json`; empty where it has none.
 * @throws FauxtureError `bad-input` naming the file and what is off
 */
export function readWorkspaceConfig(folder: string): WorkspaceConfig {
  const file = join(folder, CONFIG_FILE);
  if (!existsSync(file)) return {};
  return checkConfig(parse(file), file);
}

/** The config of the nearest folder, this one or one above it, that has a `.fauxture.json`; empty where none has. */
export function findWorkspaceConfig(folder: string): WorkspaceConfig {
  if (existsSync(join(folder, CONFIG_FILE))) return readWorkspaceConfig(folder);
  return folder === dirname(folder) ? {} : findWorkspaceConfig(dirname(folder));
}

/** The one config laid over the other, name by name. */
export function overlayConfig(base: WorkspaceConfig, over: WorkspaceConfig): WorkspaceConfig {
  return {
    values: { ...base.values, ...over.values },
    fixture: { ...base.fixture, ...over.fixture },
    scan: { ...base.scan, ...over.scan },
  };
}

/**
 * Checks a parsed config, of a file or of an editor's settings.
 * @throws FauxtureError `bad-input`
 */
export function checkConfig(config: unknown, source: string): WorkspaceConfig {
  if (!isObject(config)) throw new FauxtureError('bad-input', `${source} must hold a JSON object.`);
  for (const [group, name, isFine, rule] of CHECKS) {
    const values = config[group];
    if (values === undefined) continue;
    if (!isObject(values)) throw new FauxtureError('bad-input', `"${group}" in ${source} must be an object.`);
    const value = values[name];
    if (value !== undefined && !isFine(value))
      throw new FauxtureError('bad-input', `"${group}.${name}" in ${source} must be ${rule}.`);
  }
  return config;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new FauxtureError('bad-input', `${file} does not parse: ${reason}.`, { file }, { cause });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
