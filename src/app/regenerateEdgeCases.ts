import { findCodeStyle, type EditorStyle } from './codeStyle';
import { generateEdgeCaseModule } from './edgeCaseModule';
import { findMade } from './findMade';
import type { FixtureText } from './fixtureText';
import { fromMarker } from './markerOptions';
import { mergeModule } from './mergeModule';
import type { FixtureFile, FixtureStatement } from '../read/typescript/readFixtureFile';
import { FauxtureError } from '../shared/fauxtureError';
import { insistThatItCompiles } from './insistThatItCompiles';
import { isSchemaFile } from './isSchemaFile';
import type { Session } from './session';

/** Which table to make again. */
interface TableRequest {
  readonly path: string;
  readonly text: string;
  /** The text, taken apart. */
  readonly parsed: FixtureFile;
  readonly fixture: FixtureStatement;
  /** Another seed than the marker's. */
  readonly seed?: number;
  readonly editorStyle?: EditorStyle;
}

/**
 * Makes a table of edge cases again by what its marker says. The tests around it stay.
 * @throws FauxtureError as `generateEdgeCaseModule` does, `not-found` where the type's file cannot be found
 */
export async function regenerateEdgeCases(
  session: Session,
  { path, text, parsed, fixture, seed, editorStyle }: TableRequest,
  signal: AbortSignal | undefined,
): Promise<FixtureText> {
  const { marker, name, line } = fixture;
  const { cases, categories, runner, draw } = fromMarker(marker);
  const code = text.slice(fixture.start, fixture.end);
  const { file, type } = findMade(session, path, parsed, { type: marker.type, code });
  const made = await generateEdgeCaseModule(
    session,
    {
      file,
      type,
      out: path,
      runner: runner ?? 'none',
      draw: { ...draw, ...(seed !== undefined && { seed }) },
      ...(cases && { kind: cases }),
      ...(categories && { categories }),
      ...(name !== '' && { name }),
      ...(editorStyle && { editorStyle }),
    },
    signal,
  );
  const merged = mergeModule(text, made.text, findCodeStyle(path, editorStyle), line);
  if ('conflict' in merged)
    throw new FauxtureError('cannot-make', `The table cannot be put back: ${merged.conflict}.`, {
      file: path,
    });
  const names = [made.name];
  const project = isSchemaFile(file) ? path : file;
  await insistThatItCompiles(session, { file: project, path, text: merged.text, names }, signal);
  return { text: merged.text, names, problems: [] };
}
