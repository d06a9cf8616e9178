import { basename } from 'node:path';

import { listExported } from '../read/typescript/findTarget';
import { readFixtureFile, type FixtureFile, type FixtureStatement } from '../read/typescript/readFixtureFile';
import { FauxtureError } from '../shared/fauxtureError';
import { findCodeStyle, type EditorStyle } from './codeStyle';
import { generateEdgeCaseModule } from './edgeCaseModule';
import { findMade } from './findMade';
import type { FixtureProblem, ModuleRequest } from './fixtureRequest';
import type { FixtureText } from './fixtureText';
import { generateModule } from './generateModule';
import { insistThatItCompiles } from './insistThatItCompiles';
import { isSchemaFile } from './isSchemaFile';
import { fromMarker, type MarkedRequest } from './markerOptions';
import { isSameFixture, mergeModule } from './mergeModule';
import { toPath, type Session } from './session';

/** {@link FixtureText}, or why the fixtures cannot go into the file without asking. */
export type WriteResult = FixtureText | { readonly conflict: string };

/**
 * Makes fixtures for a file that may exist already. A fixture of the same type that stands there is made anew by its
 * own marker's seed and options; others are added; what the user wrote stays. A file without any of our markers is a
 * conflict, for the user to decide.
 * @param existing the file's text; `undefined` where there is none
 * @throws FauxtureError as `generateModule` does
 */
export async function writeFixtures(
  session: Session,
  request: ModuleRequest & { readonly out: string },
  existing: string | undefined,
  signal?: AbortSignal,
): Promise<WriteResult> {
  if (existing === undefined || existing.trim() === '') return generateModule(session, request, signal);
  const before = readFixtureFile(existing);
  if (before.fixtures.length === 0)
    return { conflict: `${basename(request.out)} has code that Fauxture did not write` };
  const file = toPath(request.file);
  const types =
    request.types === 'all' ? listExported(session.openProject(file, request.tsconfig), file) : request.types;
  const result: { text: string; names: string[]; problems: FixtureProblem[] } = {
    text: existing,
    names: [],
    problems: [],
  };
  for (const part of splitByMarker({ ...request, types }, before)) {
    const made = await tryPart(session, part, signal);
    if ('problem' in made) {
      if (types.length === 1) throw made.problem;
      result.problems.push(...part.types.map(type => ({ type, message: made.problem.message })));
      continue;
    }
    const merged = mergeModule(result.text, made.text, findCodeStyle(request.out, request.editorStyle));
    if ('conflict' in merged)
      return { conflict: `${basename(request.out)} cannot take it: ${merged.conflict}` };
    result.text = merged.text;
    result.names.push(...made.names);
    result.problems.push(...made.problems);
  }
  await insistThatItCompiles(session, { file, path: request.out, ...result }, signal);
  return result;
}

/** Which fixture to make again. */
export interface RegenerateRequest {
  /** Path of the file that holds it. */
  readonly path: string;
  readonly text: string;
  /** Line of its marker, 0-based. */
  readonly line: number;
  /** Another seed than the marker's. */
  readonly seed?: number;
  readonly editorStyle?: EditorStyle;
}

/**
 * Makes a fixture again by what its marker says. With the same seed only what changed in its type changes.
 * @throws FauxtureError `not-found` where no marker stands on the line or the type's file cannot be found, and as
 * `generateModule` does
 */
export async function regenerateFixture(
  session: Session,
  request: RegenerateRequest,
  signal?: AbortSignal,
): Promise<FixtureText> {
  const { path, text, line } = request;
  const parsed = readFixtureFile(text);
  const fixture = parsed.fixtures.find(each => each.line === line);
  if (fixture === undefined)
    throw new FauxtureError('not-found', 'There is no fixture of Fauxture on this line.', { file: path });
  const marked = fromFixture(fixture);
  const code = text.slice(fixture.start, fixture.end);
  const { file, type } = findMade(session, path, parsed, { type: fixture.marker.type, code });
  const asked = {
    ...marked,
    file,
    type,
    out: path,
    draw: { ...marked.draw, ...(request.seed !== undefined && { seed: request.seed }) },
    ...(request.editorStyle && { editorStyle: request.editorStyle }),
  };
  const made = await makeMarked(session, asked, signal);
  const merged = mergeModule(text, made.text, findCodeStyle(path, request.editorStyle), line);
  if ('conflict' in merged)
    throw new FauxtureError('cannot-make', `The fixture cannot be put back: ${merged.conflict}.`, {
      file: path,
    });
  const project = isSchemaFile(file) ? path : file;
  const whole = { file: project, path, text: merged.text, names: made.names, existing: text };
  await insistThatItCompiles(session, whole, signal);
  return { text: merged.text, names: made.names, problems: made.problems };
}

/** What a marker asks for: a fixture, or a table of edge cases. */
async function makeMarked(
  session: Session,
  { type, cases, ...request }: MarkedRequest & Omit<ModuleRequest, 'types'> & { readonly type: string },
  signal: AbortSignal | undefined,
): Promise<FixtureText> {
  if (cases === undefined) return generateModule(session, { ...request, types: [type] }, signal);
  const { text, name } = await generateEdgeCaseModule(
    session,
    { ...request, type, kind: cases, runner: request.runner ?? 'none' },
    signal,
  );
  return { text, names: [name], problems: [] };
}

/** What a fixture that stands in a file says of its own making, as a request. It keeps the name that it has. */
function fromFixture({ marker, name }: FixtureStatement): MarkedRequest & Pick<ModuleRequest, 'name'> {
  return { ...fromMarker(marker), ...(name !== '' && { name }) };
}

type Part = ModuleRequest & { readonly types: readonly string[] };

/** Types that stand in the file already are made one by one as their markers say, the others together. */
function splitByMarker(request: Part, { fixtures }: FixtureFile): readonly Part[] {
  const options = { style: request.style ?? 'const' };
  const known = request.types.flatMap(type => {
    const found = fixtures.find(fixture => isSameFixture(fixture, { marker: { type, seed: 0, options } }));
    return found === undefined ? [] : [{ ...request, ...fromFixture(found), types: [type] }];
  });
  const fresh = request.types.filter(type => !known.some(part => part.types.includes(type)));
  return fresh.length === 0 ? known : [...known, { ...request, types: fresh }];
}

async function tryPart(
  session: Session,
  part: Part,
  signal: AbortSignal | undefined,
): Promise<FixtureText | { readonly problem: FauxtureError }> {
  try {
    return await generateModule(session, part, signal);
  } catch (error) {
    if (!FauxtureError.is(error) || error.code === 'internal') throw error;
    return { problem: error };
  }
}
