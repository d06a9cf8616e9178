import { compile } from '../engine/generate/compile';
import { toPlain } from '../engine/shape/values';
import { listExported } from '../read/typescript/findTarget';
import { readTarget } from '../read/typescript/readTarget';
import { FauxtureError } from '../shared/fauxtureError';
import { resolveDrawOptions } from './drawOptions';
import type { FixtureProblem, FixtureRequest } from './fixtureRequest';
import { toPath, type Session } from './session';

/** Values of one type, as JSON can say them. */
export interface PlainValues {
  readonly type: string;
  readonly values: readonly unknown[];
}

/**
 * Makes values of TypeScript types for JSON: dates as ISO 8601 texts, enum members as their values, maps as objects.
 * Types need not be exported.
 * @throws FauxtureError as `generateModule` does, but never `not-exported` or `not-verified`
 */
export async function generateValues(
  session: Session,
  request: FixtureRequest,
  signal?: AbortSignal,
): Promise<{ readonly results: readonly PlainValues[]; readonly problems: readonly FixtureProblem[] }> {
  const file = toPath(request.file);
  const options = await resolveDrawOptions(request.draw);
  const project = session.openProject(file, request.tsconfig);
  const types = request.types === 'all' ? listExported(project, file) : request.types;
  const results: PlainValues[] = [];
  const problems: FixtureProblem[] = [];
  for (const type of types) {
    signal?.throwIfAborted();
    try {
      const { document, issues } = readTarget(project, file, type);
      const [issue] = issues;
      if (issue !== undefined)
        throw new FauxtureError('bad-input', issue.message, { file, path: issue.path });
      const generator = compile(document, options);
      results.push({
        type,
        values: Array.from(
          { length: request.count ?? 1 },
          (_, row) => toPlain(generator.generate(row)) ?? null,
        ),
      });
    } catch (error) {
      if (!FauxtureError.is(error) || error.code === 'internal' || types.length === 1) throw error;
      problems.push({ type, message: error.message });
    }
  }
  return { results, problems };
}
