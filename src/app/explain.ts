import { explainFields, type FieldExplanation } from '../engine/generate/explain';
import { readTarget } from '../read/typescript/readTarget';
import { isSchemaFile } from './isSchemaFile';
import { openSchemaTarget } from './openSampleMaker';
import { toPath, type Session } from './session';

/** What each field of a type is taken to mean. */
export interface Explanation {
  /** `src/user.ts#User`, as it was asked for. */
  readonly target: string;
  readonly fields: readonly FieldExplanation[];
}

/**
 * Says for each field of a type or schema which meaning it has and why.
 * @throws FauxtureError `not-found` for a file or type that is not there; for a schema also `bad-input`
 */
export function explain(
  session: Session,
  request: { readonly file: string; readonly type: string; readonly tsconfig?: string },
): Explanation {
  const target = `${request.file}#${request.type}`;
  if (isSchemaFile(request.file))
    return { target, fields: explainFields(openSchemaTarget(session, request).document) };
  const file = toPath(request.file);
  const project = session.openProject(file, request.tsconfig);
  const { document } = readTarget(project, file, request.type);
  return { target, fields: explainFields(document) };
}
