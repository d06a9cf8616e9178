import { basename, dirname, extname, join } from 'node:path';

import { findModuleSyntax } from '../read/typescript/findModuleSyntax';
import { listExported } from '../read/typescript/findTarget';
import { FauxtureError } from '../shared/fauxtureError';
import { findCodeStyle } from './codeStyle';
import { draftFixtures, type ModuleWork } from './draftFixture';
import { resolveDrawOptions } from './drawOptions';
import type { FixtureProblem, ModuleRequest } from './fixtureRequest';
import { formatModule } from './formatModule';
import { generateSampleModule } from './generateSampleModule';
import { isSchemaFile } from './isSchemaFile';
import { toPath, type Session } from './session';
import { settleModule } from './settleModule';

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

/**
 * Makes fixtures for types as one module, of TypeScript or JavaScript as its path says, and type-checks it in the
 * user's own project; for schemas as `generateSampleModule` does. What does not compile is repaired, by leaving out an
 * optional field or choosing another union member, or reported; it is never part of the result.
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
  const work: ModuleWork = { project, file, path, request, options, problems: [] };
  const drafts = await draftFixtures(work, types, signal);
  const [only] = work.problems;
  if (drafts.length === 0 && types.length === 1 && only !== undefined) throw only.error;
  const syntax = findModuleSyntax(project, path, file);
  const settled = await settleModule(work, drafts, { syntax, signal });
  const problems = work.problems.map(({ type, error }) => ({ type, message: error.message }));
  if (settled === undefined) {
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
    text: await formatModule(settled.text, findCodeStyle(path, request.editorStyle), syntax),
    names: settled.drafts.map(draft => draft.declaration.name),
    problems,
  };
}

/** Where a fixture of a source file stands when nobody says: `user.ts` → `user.fixture.ts`, `user.js` → `user.fixture.js`. */
export function defaultFixturePath(file: string): string {
  const extension = extname(file);
  const name = basename(file, extension).replace(/\.d$/, '');
  const kind = /^\.[cm]?[jt]s/.exec(extension)?.[0] ?? '.ts';
  return toPath(join(dirname(file), `${name}.fixture${kind}`));
}
