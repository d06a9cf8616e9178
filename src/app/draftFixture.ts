import { compile } from '../engine/generate/compile';
import type { GenerateOptions } from '../engine/generate/options';
import { nameConstant, nameFactory, pluralize } from '../engine/render/fixtureNames';
import type { FixtureDeclaration } from '../engine/render/renderModule';
import { readTarget, type ReadTarget } from '../read/typescript/readTarget';
import type { TypeScriptProject } from '../read/typescript/typeScriptProject';
import { FauxtureError } from '../shared/fauxtureError';
import { checkpoint } from './checkpoint';
import type { ModuleRequest } from './fixtureRequest';
import { toMarker } from './markerOptions';
import type { Variant } from './repair';
import type { Failure } from './verify';

/** What the steps of making one module share. */
export interface ModuleWork {
  readonly project: TypeScriptProject;
  /** Absolute path of the file that declares the types. */
  readonly file: string;
  /** Where the module will stand. */
  readonly path: string;
  readonly request: ModuleRequest;
  readonly options: GenerateOptions;
  readonly problems: { readonly type: string; readonly error: FauxtureError }[];
}

/** A fixture on its way: drawn, but not known to compile. */
export interface Draft {
  readonly read: ReadTarget;
  declaration: FixtureDeclaration;
  /** How it is made now. */
  variant: Variant;
  /** How often it failed to compile. */
  tries: number;
  /** What is wrong with it, and what may still be done about that. */
  problem?: DraftProblem;
}

/** A complaint about a draft. */
interface DraftProblem {
  readonly failure: Failure;
  /** What solved the problems before this one. */
  readonly solved: Variant;
  readonly variants: Variant[];
}

/**
 * Draws a fixture of each type; what cannot be drawn becomes a problem.
 * @throws the signal's reason, between two types
 */
export async function draftFixtures(
  work: ModuleWork,
  types: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Draft[]> {
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  for (const [done, type] of types.entries()) {
    await checkpoint(signal);
    work.request.onProgress?.(done, types.length);
    try {
      drafts.push(draftFixture(work, type, taken));
    } catch (error) {
      if (!FauxtureError.is(error) || error.code === 'internal') throw error;
      work.problems.push({ type, error });
    }
  }
  work.request.onProgress?.(types.length, types.length);
  return drafts;
}

function draftFixture(work: ModuleWork, type: string, taken: Set<string>): Draft {
  const read = readTarget(work.project, work.file, type);
  const { reference } = read.target;
  if (reference === undefined) throw notExported(work.file, type, read.target.hiddenArgument);
  const [issue] = read.issues;
  if (issue !== undefined && work.request.types !== 'all')
    throw new FauxtureError('bad-input', issue.message, { file: work.file, path: issue.path });
  const style = work.request.style ?? 'const';
  const isList = work.request.count !== undefined && style !== 'factory';
  const single = style === 'factory' ? nameFactory(type, taken) : nameConstant(type, taken);
  const name = work.request.name ?? (isList ? nameConstant(pluralize(single), taken) : single);
  const value = drawFixture(work, read, {});
  const marker = toMarker(type, work.request, work.options);
  taken.add(name);
  return {
    read,
    declaration: { name, type: reference, value, isList, style, marker },
    variant: {},
    tries: 0,
  };
}

function notExported(file: string, type: string, hiddenArgument: string | undefined): FauxtureError {
  const message =
    hiddenArgument === undefined
      ? `${type} is not exported, so a fixture cannot import it. Export it, or generate JSON.`
      : `${type} takes a type argument that needs ${hiddenArgument}, which is not exported, so a fixture cannot write it. Export ${hiddenArgument}, or generate JSON.`;
  return new FauxtureError('not-exported', message, { file, path: type });
}

/** Draws the value of a fixture, or its list of values, in one of the ways that a {@link Variant} describes. */
export function drawFixture(
  work: ModuleWork,
  read: ReadTarget,
  variant: Variant,
): FixtureDeclaration['value'] {
  const { items } = work.options;
  const generator = compile(read.document, {
    ...work.options,
    ...(variant.single === true && { items: { minimum: Math.min(items.minimum, 1), maximum: 1 } }),
    ...(variant.exclude && { exclude: variant.exclude }),
  });
  const { count } = work.request;
  if (count === undefined || work.request.style === 'factory') return generator.generate(0);
  return Array.from({ length: count }, (_, row) => generator.generate(row));
}
