import { findFillTargets } from '../read/typescript/fillTarget';
import { findModuleSyntax } from '../read/typescript/findModuleSyntax';
import { FauxtureError } from '../shared/fauxtureError';
import type { EditorStyle } from './codeStyle';
import { resolveDrawOptions, type DrawRequest } from './drawOptions';
import { findFileStyle } from './literal/fileStyle';
import { withPlaces } from './literal/findPlaces';
import { settleEdits } from './literal/settleEdits';
import type { FileEdits } from './literal/textEdit';
import { toPath, type Session } from './session';

/** What to fill, and how. */
export interface FillRequest {
  /** Path of the file; an unsaved text of the session wins over the disk. */
  readonly file: string;
  /** UTF-16 code units from the start of the text: in or at the object literal, the JSX element or the call. */
  readonly position: number;
  /** Which of the missing properties are added. Default `required`. */
  readonly wanted?: 'required' | 'all';
  readonly draw?: DrawRequest;
  readonly tsconfig?: string;
  /** The editor's own style, for projects that say nothing. */
  readonly editorStyle?: EditorStyle;
}

/**
 * Adds what an object literal, the props of a JSX element or a call's arguments lack, nested literals included, with
 * values that agree with those that are written. What is there stays byte for byte, and the file is type-checked with
 * the edits in memory.
 * @throws FauxtureError `not-found` where the type that is expected is not known, `cannot-make` where nothing is
 * missing or no value exists, `not-verified` where none compiles
 * @example await fillLiteral(session, { file: 'user.test.ts', position: 120 })
 */
export async function fillLiteral(
  session: Session,
  request: FillRequest,
  signal?: AbortSignal,
): Promise<FileEdits> {
  const file = toPath(request.file);
  const { wanted = 'required' } = request;
  const optional = wanted === 'all' ? 'always' : 'never';
  const options = await resolveDrawOptions({ ...request.draw, optional });
  const project = session.openProject(file, request.tsconfig);
  const { targets, taken } = findFillTargets(project, file, request.position);
  if (targets.length === 0)
    throw new FauxtureError(
      'not-found',
      'What is expected here is not known. Put the cursor into an object literal, a JSX element or a call, and give it a type.',
      { file },
    );
  const { text } = project.sourceFile(file);
  const shared = {
    project,
    file,
    text,
    mode: 'fill' as const,
    style: findFileStyle(file, text, request.editorStyle),
    syntax: findModuleSyntax(project, file, file),
    taken,
  };
  for (const { root, object } of targets) {
    const own = { ...root, options: await withPlaces(options, root.written) };
    const edits = await settleEdits({ ...shared, roots: [own], within: object }, signal);
    if (edits.length > 0) return { file, edits };
  }
  throw new FauxtureError('cannot-make', 'Nothing is missing here.', { file });
}
