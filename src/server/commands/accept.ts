import { acceptFindings } from '../../app/acceptFindings';
import { readBaseline, renderBaseline } from '../../app/baseline';
import { groupFindings } from '../../app/scan/groupFindings';
import { placeIgnoreComment } from '../../app/scan/placeIgnoreComment';
import { FauxtureError } from '../../shared/fauxtureError';
import type { AcceptParams, WrittenChange } from '../../shared/personalDataProtocol';
import { applyFileEdits, toWireEdits } from '../applyFileEdits';
import { findingAt, type LocatedFinding } from '../personalData/findingAt';
import type { Server } from '../server';
import { writeWholeText } from '../writeWholeText';

/** Lets a finding pass: by a comment in its document, or by the workspace's baseline, which holds no value. */
export async function acceptCommand(
  server: Server,
  params: AcceptParams,
  signal: AbortSignal,
): Promise<WrittenChange> {
  const found = await findingAt(server, params, signal);
  return params.how === 'comment'
    ? addComment(server, params.uri, found)
    : addToBaseline(server, params.reason ?? '', found);
}

async function addComment(
  server: Server,
  uri: string,
  { path, finding }: LocatedFinding,
): Promise<WrittenChange> {
  const document = server.documents.find(uri);
  const text = document?.getText() ?? '';
  const comment = placeIgnoreComment(text, path, finding);
  if (document === undefined || comment === undefined)
    throw new FauxtureError(
      'cannot-write',
      'No comment can stand there without becoming a part of the data. Accept the value into the baseline.',
    );
  const { offset } = comment;
  const edits = [{ start: offset, end: offset, newText: comment.text }];
  await applyFileEdits(server, toWireEdits(server, { file: path, edits }));
  const { line, character } = document.positionAt(offset);
  const at = (start: number): { line: number; character: number } => ({
    line,
    character: character + start - offset,
  });
  const range = { start: at(comment.reason.start), end: at(comment.reason.end) };
  return { toSave: [], select: { uri, range } };
}

/** What one diagnostic stands for is accepted as one. */
async function addToBaseline(
  server: Server,
  reason: string,
  { path, scope, finding, all, shown }: LocatedFinding,
): Promise<WrittenChange> {
  if (reason.trim() === '')
    throw new FauxtureError('bad-usage', 'Say why it is accepted: the reason stands in the baseline.');
  const group = groupFindings(shown).find(({ findings }) => findings.includes(finding));
  const chosen = new Set(group?.findings);
  const { baselineFile } = scope;
  const baseline = acceptFindings(readBaseline(baselineFile), baselineFile, {
    path,
    findings: all,
    isChosen: each => chosen.has(each),
    reason: reason.trim(),
  });
  return { toSave: [await writeWholeText(server, baselineFile, renderBaseline(baseline))] };
}
