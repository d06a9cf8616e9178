import { basename } from 'node:path';

import { findModuleSyntax } from '../read/typescript/findModuleSyntax';
import type { CheckProblem } from '../read/typescript/typeScriptProject';
import { findUpdateTarget, type UpdateTarget } from '../read/typescript/updateTarget';
import { FauxtureError } from '../shared/fauxtureError';
import { checkpoint } from './checkpoint';
import type { EditorStyle } from './codeStyle';
import { resolveDrawOptions, type DrawRequest } from './drawOptions';
import { findFileStyle } from './literal/fileStyle';
import { withPlaces } from './literal/findPlaces';
import type { EditRoot } from './literal/editWork';
import { settleEdits } from './literal/settleEdits';
import type { FileEdits, TextEdit } from './literal/textEdit';
import { fromMarker } from './markerOptions';
import { toPath, type Session } from './session';

/** Which constant or fixture to bring up to date. */
export interface UpdateRequest {
  /** Path of the file; an unsaved text of the session wins over the disk. */
  readonly file: string;
  /** UTF-16 code units from the start of the text: in the statement or its marker. */
  readonly position: number;
  /** What counts where no marker says otherwise; `optional` is `never` unless it says more. */
  readonly draw?: DrawRequest;
  readonly tsconfig?: string;
  readonly editorStyle?: EditorStyle;
}

/**
 * Brings a constant with a type, or one of our fixtures, in line with its type after that has changed. What still
 * fits stays byte for byte; what is missing is added, what the type no longer has goes, and values that no longer fit
 * are replaced, as deep inside as possible. The file is type-checked with the edits in memory.
 * @returns no edits where it is up to date
 * @throws FauxtureError `not-found` where no such constant stands there, `cannot-make` or `not-verified`
 * @example await updateFixture(session, { file: 'user.fixture.ts', position: 80 })
 */
export async function updateFixture(
  session: Session,
  request: UpdateRequest,
  signal?: AbortSignal,
): Promise<FileEdits> {
  const file = toPath(request.file);
  const project = session.openProject(file, request.tsconfig);
  const target = findUpdateTarget(project, file, request.position);
  if (target === undefined)
    throw new FauxtureError(
      'not-found',
      'There is no constant with a known type here. Put the cursor into one, or generate the fixture anew.',
      { file },
    );
  const edits = await updateTargets(session, { ...request, file, targets: [target] }, signal);
  return { file, edits };
}

/** Some of a file's constants and fixtures, which the project holds as they are. */
export interface TargetsRequest extends Omit<UpdateRequest, 'position'> {
  readonly targets: readonly UpdateTarget[];
}

/**
 * The edits that bring some targets of one file in line with their types; none where they are.
 * @throws FauxtureError where one of them cannot be
 */
export async function updateTargets(
  session: Session,
  { file, targets, draw, editorStyle, tsconfig }: TargetsRequest,
  signal?: AbortSignal,
): Promise<readonly TextEdit[]> {
  const project = session.openProject(file, tsconfig);
  const { text } = project.sourceFile(file);
  const syntax = findModuleSyntax(project, file, file);
  const problems = await project.check(file, text, () => checkpoint(signal));
  const stale = targets.filter(target => problems.some(problem => isAbout(target, problem)));
  if (stale.length === 0) return [];
  const roots: EditRoot[] = [];
  for (const target of stale) {
    const options = await resolveDrawOptions(drawOf(target, draw));
    for (const root of target.roots)
      roots.push({ ...root, options: await withPlaces(options, root.written) });
  }
  const taken = new Set(stale.flatMap(target => [...target.taken]));
  const style = findFileStyle(file, text, editorStyle);
  const edits = await settleEdits(
    { project, file, text, roots, mode: 'update', style, syntax, taken },
    signal,
  );
  if (edits.length > 0) return edits;
  const [first] = stale;
  throw new FauxtureError(
    'cannot-make',
    `${first?.name ?? 'It'} in ${basename(file)} cannot be brought in line with its type.`,
    { file },
  );
}

/** A fixture is drawn by its marker; any other constant gets what its type asks for. */
function drawOf({ marker }: UpdateTarget, draw: DrawRequest | undefined): DrawRequest {
  return marker === undefined ? { optional: 'never', ...draw } : { ...draw, ...fromMarker(marker).draw };
}

function isAbout({ start, end }: UpdateTarget, problem: CheckProblem): boolean {
  return start <= problem.start && problem.start < end;
}
