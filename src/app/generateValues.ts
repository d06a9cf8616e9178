import { compile, type Generator } from '../engine/generate/compile';
import type { GenerateOptions } from '../engine/generate/options';
import { toPlain } from '../engine/shape/values';
import { listExported } from '../read/typescript/findTarget';
import { readTarget } from '../read/typescript/readTarget';
import type { TypeScriptProject } from '../read/typescript/typeScriptProject';
import { FauxtureError } from '../shared/fauxtureError';
import { resolveDrawOptions } from './drawOptions';
import type { FixtureProblem, FixtureRequest } from './fixtureRequest';
import { generateSamples } from './generateSamples';
import { isSchemaFile } from './isSchemaFile';
import { toPath, type Session } from './session';

/** Values of one type, as JSON can say them. */
export interface PlainValues {
  readonly type: string;
  /** Drawn one by one while they are read, and kept nowhere: read twice, they are drawn twice, the same. */
  readonly values: Iterable<unknown>;
}

/**
 * Makes values for JSON: of schemas as `generateSamples` does; of TypeScript types with dates as ISO 8601 texts, enum
 * members as their values, maps as objects.
 * Types need not be exported. A type that cannot be made is known before its first value is read.
 * @throws FauxtureError as `generateModule` does, but never `not-exported` or `not-verified`
 */
export async function generateValues(
  session: Session,
  request: FixtureRequest,
  signal?: AbortSignal,
): Promise<{ readonly results: readonly PlainValues[]; readonly problems: readonly FixtureProblem[] }> {
  if (isSchemaFile(request.file)) return generateSamples(session, request, signal);
  const file = toPath(request.file);
  const options = await resolveDrawOptions(request.draw);
  const project = session.openProject(file, request.tsconfig);
  const types = request.types === 'all' ? listExported(project, file) : request.types;
  const results: PlainValues[] = [];
  const problems: FixtureProblem[] = [];
  for (const type of types) {
    signal?.throwIfAborted();
    try {
      const generator = compileType(project, { file, type }, options);
      results.push({ type, values: drawRows(generator, request.count ?? 1) });
    } catch (error) {
      if (!FauxtureError.is(error) || error.code === 'internal' || types.length === 1) throw error;
      problems.push({ type, message: error.message });
    }
  }
  return { results, problems };
}

function compileType(
  project: TypeScriptProject,
  { file, type }: { readonly file: string; readonly type: string },
  options: GenerateOptions,
): Generator {
  const { document, issues } = readTarget(project, file, type);
  const [issue] = issues;
  if (issue !== undefined) throw new FauxtureError('bad-input', issue.message, { file, path: issue.path });
  const generator = compile(document, options);
  // Parts of a type are compiled when they are first drawn, and only then is it known that they cannot be made.
  generator.generate(0);
  return generator;
}

function drawRows(generator: Generator, count: number): Iterable<unknown> {
  return {
    *[Symbol.iterator]() {
      for (let row = 0; row < count; row += 1) yield toPlain(generator.generate(row)) ?? null;
    },
  };
}
