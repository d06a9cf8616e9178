import { basename, dirname, extname, join } from 'node:path';

import { compile } from '../engine/generate/compile';
import type { GenerateOptions } from '../engine/generate/options';
import { nameConstant, nameFactory, pluralize } from '../engine/render/fixtureNames';
import type { CodeStyle } from '../engine/render/codeStyle';
import { renderModule, type FixtureDeclaration, type RenderContext } from '../engine/render/renderModule';
import type { SymbolRef } from '../engine/shape/shape';
import { specifierFor } from '../read/typescript/moduleSpecifier';
import { listExported } from '../read/typescript/findTarget';
import { readTarget, type ReadTarget } from '../read/typescript/readTarget';
import type { TypeScriptProject } from '../read/typescript/typeScriptProject';
import { FauxtureError } from '../shared/fauxtureError';
import { findCodeStyle } from './codeStyle';
import { formatModule } from './formatModule';
import { resolveDrawOptions } from './drawOptions';
import type { FixtureProblem, ModuleRequest } from './fixtureRequest';
import { makeMarker } from './fixtureMarker';
import { listVariants, type Variant } from './repair';
import { isSchemaFile } from './isSchemaFile';
import { toPath, type Session } from './session';
import { checkModule } from './verify';

/** A module of fixtures that compiles in the user's project. */
export interface FixtureModule {
  /** Absolute path where it would stand. */
  readonly path: string;
  readonly text: string;
  /** Names of the constants and functions, in order. */
  readonly names: readonly string[];
  /** Types that were asked for and are not in it. */
  readonly problems: readonly FixtureProblem[];
}

/** The first compile target with `1n`, as the compiler numbers them. */
const ES2020 = 7 as number;
/** How often a module is repaired and checked again. */
const MAX_ROUNDS = 12;

/**
 * Makes fixtures for TypeScript types as one module and type-checks it in the user's own project; for schemas as
 * `generateSampleModule` does. What does not
 * compile is repaired, by leaving out an optional field or choosing another union member, or reported; it is never
 * part of the result.
 * @throws FauxtureError for a request that cannot be met at all: `not-found`, `bad-usage`, `bad-input`, and for a
 * single type also `not-exported`, `cannot-make` or `not-verified`
 * @example await generateModule(session, { file: 'user.ts', types: ['User'], draw: { seed: 1 } })
 */
export async function generateModule(
  session: Session,
  request: ModuleRequest,
  signal?: AbortSignal,
): Promise<FixtureModule> {
  if (!isSchemaFile(request.file)) return generateTypeModule(session, request, signal);
  const { generateSampleModule } = await import('./generateSampleModule');
  return generateSampleModule(session, request, signal);
}

async function generateTypeModule(
  session: Session,
  request: ModuleRequest,
  signal: AbortSignal | undefined,
): Promise<FixtureModule> {
  const file = toPath(request.file);
  const options = await resolveDrawOptions(request.draw);
  const project = session.openProject(file, request.tsconfig);
  const types = request.types === 'all' ? listExported(project, file) : request.types;
  const path = request.out === undefined ? defaultFixturePath(file) : toPath(request.out);
  const work: Work = { project, file, path, request, options, problems: [] };
  const drafts = await draftAll(work, types, signal);
  const [only] = work.problems;
  if (drafts.length === 0 && types.length === 1 && only !== undefined) throw only.error;
  const text = settle(work, drafts, signal);
  const problems = work.problems.map(({ type, error }) => ({ type, message: error.message }));
  if (text === undefined) {
    const [first] = work.problems;
    if (types.length === 1 && first !== undefined) throw first.error;
    throw new FauxtureError(
      'cannot-make',
      problems.length === 0
        ? 'The file exports no types.'
        : `None of its ${String(types.length)} types could be made. The first: ${problems[0]?.message ?? ''}`,
      { file },
    );
  }
  return {
    path,
    text: await formatModule(text, styleOf(work)),
    names: drafts.map(draft => draft.declaration.name),
    problems,
  };
}

/** Where a fixture of a source file stands when nobody says: `user.ts` → `user.fixture.ts`. */
export function defaultFixturePath(file: string): string {
  const extension = extname(file);
  const name = basename(file, extension).replace(/\.d$/, '');
  const kind = extension === '.mts' || extension === '.cts' ? extension : '.ts';
  return toPath(join(dirname(file), `${name}.fixture${kind}`));
}

interface Work {
  readonly project: TypeScriptProject;
  readonly file: string;
  readonly path: string;
  readonly request: ModuleRequest;
  readonly options: GenerateOptions;
  readonly problems: { readonly type: string; readonly error: FauxtureError }[];
}

/** A fixture on its way: drawn, but not known to compile. */
interface Draft {
  readonly read: ReadTarget;
  declaration: FixtureDeclaration;
  /** Other ways to draw it, found when it first fails to compile. */
  variants?: Variant[];
}

async function draftAll(
  work: Work,
  types: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Draft[]> {
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  for (const type of types) {
    // Lets a cancellation come in.
    await new Promise(resolve => setImmediate(resolve));
    signal?.throwIfAborted();
    try {
      drafts.push(draft(work, type, taken));
    } catch (error) {
      if (!FauxtureError.is(error) || error.code === 'internal') throw error;
      work.problems.push({ type, error });
    }
  }
  return drafts;
}

function draft(work: Work, type: string, taken: Set<string>): Draft {
  const read = readTarget(work.project, work.file, type);
  const { reference } = read.target;
  if (reference === undefined) {
    throw new FauxtureError(
      'not-exported',
      `${type} is not exported, so a fixture cannot import it. Export it, or generate JSON.`,
      { file: work.file, path: type },
    );
  }
  const [issue] = read.issues;
  if (issue !== undefined && work.request.types !== 'all')
    throw new FauxtureError('bad-input', issue.message, { file: work.file, path: issue.path });
  const style = work.request.style ?? 'const';
  const isList = work.request.count !== undefined;
  const single = style === 'factory' ? nameFactory(type, taken) : nameConstant(type, taken);
  const name = isList && style !== 'factory' ? nameConstant(pluralize(single), taken) : single;
  const declaration: FixtureDeclaration = {
    name,
    type: reference,
    value: drawValue(work, read, {}),
    isList: isList && style !== 'factory',
    style,
    marker: makeMarker(type, work.request, work.options),
  };
  taken.add(name);
  return { read, declaration };
}

function drawValue(work: Work, read: ReadTarget, variant: Variant): FixtureDeclaration['value'] {
  const generator = compile(read.document, {
    ...work.options,
    ...(variant.exclude && { exclude: variant.exclude }),
  });
  const { count } = work.request;
  if (count === undefined || work.request.style === 'factory') return generator.generate(0);
  return Array.from({ length: count }, (_, row) => generator.generate(row));
}

function styleOf(work: Work): CodeStyle {
  const style = findCodeStyle(work.path, work.request.editorStyle);
  return { ...style, bigintLiterals: (work.project.options.target ?? ES2020) >= ES2020 };
}

/** Renders, checks and repairs until the module compiles; drafts that cannot be repaired become problems. */
function settle(work: Work, drafts: Draft[], signal: AbortSignal | undefined): string | undefined {
  const style = styleOf(work);
  const specifiers = new Map<string, string>();
  const specifierOf = (symbol: SymbolRef): string => {
    const key = `${symbol.module ?? ''} ${symbol.file ?? ''}`;
    const known = specifiers.get(key) ?? specifierFor(work.project, work.path, symbol, work.file);
    specifiers.set(key, known);
    return known;
  };
  const context: RenderContext = { style, specifierOf };
  for (let round = 0; drafts.length > 0; round += 1) {
    signal?.throwIfAborted();
    const text = renderModule(
      drafts.map(item => item.declaration),
      context,
    );
    const failures = checkModule(work.project, work.path, text);
    if (failures.length === 0) return text;
    for (const failure of failures) {
      const failed = drafts.filter(
        item => failure.name === undefined || item.declaration.name === failure.name,
      );
      for (const item of failed) {
        if (round < MAX_ROUNDS && repair(work, item, failure)) continue;
        work.problems.push({ type: item.read.target.name, error: notVerified(work, item, failure) });
        drafts.splice(drafts.indexOf(item), 1);
      }
    }
  }
  return undefined;
}

function repair(work: Work, item: Draft, failure: { readonly path: string }): boolean {
  item.variants ??= listVariants(item.read.document, item.declaration, failure.path);
  for (let variant = item.variants.shift(); variant !== undefined; variant = item.variants.shift()) {
    try {
      const value =
        variant.exclude === undefined ? item.declaration.value : drawValue(work, item.read, variant);
      item.declaration = {
        ...item.declaration,
        value,
        ...(variant.overrides !== undefined && { overrides: variant.overrides }),
      };
      return true;
    } catch (error) {
      if (!FauxtureError.is(error)) throw error;
    }
  }
  return false;
}

function notVerified(
  work: Work,
  item: Draft,
  failure: { readonly path: string; readonly message: string },
): FauxtureError {
  const path = [item.read.target.name, failure.path]
    .filter(part => part !== '')
    .join('.')
    .replaceAll('.[]', '[]');
  return new FauxtureError(
    'not-verified',
    `${path} could not be made so that it compiles, and was left out: ${failure.message}`,
    { file: work.file, path },
  );
}
