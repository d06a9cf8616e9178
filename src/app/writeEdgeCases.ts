import { basename } from 'node:path';

import { readFixtureFile } from '../read/typescript/readFixtureFile';
import { findCodeStyle } from './codeStyle';
import { generateEdgeCaseModule } from './edgeCaseModule';
import type { EdgeCaseModuleRequest } from './edgeCaseRequest';
import { insistThatItCompiles } from './insistThatItCompiles';
import { fromMarker } from './markerOptions';
import { isSameFixture, mergeModule } from './mergeModule';
import type { Session } from './session';

/** A file with a table of edge cases in it as it should become, or why it cannot be without asking. */
export type EdgeCaseText =
  { readonly text: string; readonly name: string; readonly leftOut: number } | { readonly conflict: string };

/**
 * Makes the edge cases of a type for a file that may exist already. A table of the same type and kind that stands
 * there is made anew by its own marker's seed and name, with the categories that are asked for; what the user wrote
 * stays. A file without any of our markers is a conflict, for the user to decide.
 * @param existing the file's text; `undefined` where there is none
 * @throws FauxtureError as `generateEdgeCaseModule` does
 */
export async function writeEdgeCases(
  session: Session,
  request: EdgeCaseModuleRequest & { readonly out: string },
  existing: string | undefined,
  signal?: AbortSignal,
): Promise<EdgeCaseText> {
  if (existing === undefined || existing.trim() === '')
    return generateEdgeCaseModule(session, request, signal);
  const { fixtures } = readFixtureFile(existing, request.out);
  if (fixtures.length === 0)
    return { conflict: `${basename(request.out)} has code that Fauxture did not write` };
  const { file, kind = 'valid', out } = request;
  const marker = { type: request.type, seed: 0, options: { cases: kind } };
  const found = fixtures.find(fixture => isSameFixture(fixture, { marker }));
  // A test file has the tests of one table, which no other table can join.
  if (found === undefined && fixtures.some(fixture => fromMarker(fixture.marker).runner !== undefined))
    return { conflict: `${basename(out)} has the tests of another type` };
  const { draw, runner } = found === undefined ? request : fromMarker(found.marker);
  const made = await generateEdgeCaseModule(
    session,
    { ...request, draw, ...(runner && { runner }), ...(found && found.name !== '' && { name: found.name }) },
    signal,
  );
  const merged = mergeModule(existing, made.text, findCodeStyle(out, request.editorStyle));
  if ('conflict' in merged) return { conflict: `${basename(out)} cannot take it: ${merged.conflict}` };
  const whole = { file, path: out, text: merged.text, names: [made.name], existing };
  await insistThatItCompiles(session, whole, signal);
  return { text: merged.text, name: made.name, leftOut: made.leftOut };
}
