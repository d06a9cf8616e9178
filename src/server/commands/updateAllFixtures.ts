import { MessageType } from 'vscode-languageserver';

import { checkpoint } from '../../app/checkpoint';
import { updateAllFixtures, type UpdateProblem } from '../../app/updateAllFixtures';
import { FauxtureError } from '../../shared/fauxtureError';
import type { UpdateAllParams, UpdateAllResult } from '../../shared/protocol';
import { annotatedEdit } from '../annotatedEdit';
import { toWireEdits } from '../applyFileEdits';
import { toEditorStyle } from '../fixtureOptions';
import type { Server } from '../server';
import { tell } from '../tell';

/**
 * Finds what it takes to bring every fixture of the workspace in line with its type. Our own client shows and applies
 * it; other clients get it as one edit, which they are asked to show first.
 */
export async function updateAllFixturesCommand(
  server: Server,
  { editor }: UpdateAllParams,
  signal: AbortSignal,
): Promise<UpdateAllResult> {
  const { documents, session, report } = server;
  const paths = documents.allFolders();
  if (paths.length === 0)
    throw new FauxtureError('bad-usage', 'No folder is open. Open the one that holds your fixtures.');
  const editorStyle = toEditorStyle({}, editor, '');
  const found = await updateAllFixtures(session, { paths, editorStyle, onProgress: report }, signal);
  await checkpoint(signal);
  const result = {
    changes: found.changes.map(change => toWireEdits(server, change)),
    fixtures: found.fixtures,
    problems: found.problems.map(printProblem),
  };
  for (const problem of result.problems) session.log.warn(problem);
  if (!server.client.isFauxtureClient) await applyAll(server, result);
  return result;
}

function printProblem({ file, name, message }: UpdateProblem): string {
  return `${name === '' ? file : `${name} in ${file}`} was left as it is: ${message}`;
}

async function applyAll(server: Server, { changes, problems }: UpdateAllResult): Promise<void> {
  const [problem] = problems;
  if (changes.length > 0) {
    const edit = annotatedEdit(changes, 'Update fixtures', server.client.canConfirmEdits);
    // A user who looks at it first may decline.
    const { applied } = await server.connection.workspace.applyEdit({ label: LABEL, edit });
    if (applied) tell(server, MessageType.Info, `Updated the fixtures of ${count(changes.length, 'file')}.`);
  } else if (problem === undefined) tell(server, MessageType.Info, 'All fixtures match their types.');
  if (problem !== undefined) tell(server, MessageType.Warning, problem);
}

const LABEL = 'Fauxture: Update All Fixtures';
function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
