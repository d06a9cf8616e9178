import { basename } from 'node:path';

import type { WorkspaceEdit } from 'vscode-languageserver';

import { FauxtureError } from '../shared/fauxtureError';
import type { Server } from './server';

/**
 * Changes the client's documents by one workspace edit, which one Undo takes back.
 * @param uri the document that the edit is about, which names it to the user
 * @throws FauxtureError `cannot-write` where the client declines
 */
export async function applyWorkspaceEdit(server: Server, uri: string, edit: WorkspaceEdit): Promise<void> {
  const label = `Fauxture: ${basename(server.documents.pathOf(uri))}`;
  const { applied, failureReason } = await server.connection.workspace.applyEdit({ label, edit });
  if (!applied)
    throw new FauxtureError(
      'cannot-write',
      `The editor did not take the change${failureReason === undefined ? '' : `: ${failureReason}`}. Try again.`,
    );
}

/** @throws FauxtureError `cannot-write` where the client cannot create files for a server */
export function insistOnCreating({ client }: Server): void {
  if (!client.canCreateFiles)
    throw new FauxtureError('cannot-write', 'This editor cannot create files for a language server.');
}
