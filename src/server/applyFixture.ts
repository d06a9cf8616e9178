import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { readFixtureFile } from '../read/typescript/readFixtureFile';
import type { WrittenFixture } from '../shared/protocol';
import { applyWorkspaceEdit, insistOnCreating } from './applyWorkspaceEdit';
import { minimalEdits } from './minimalEdits';
import type { Server } from './server';

/** A file of fixtures as it should become. */
export interface FixtureChange {
  readonly uri: string;
  readonly text: string;
  /** Name of the fixture to show. */
  readonly show: string;
  /** Changes of other documents that belong to it. */
  readonly also?: readonly TextDocumentEdit[];
}

/**
 * Changes the client's documents by one workspace edit, which one Undo takes back, and shows the fixture.
 * @throws FauxtureError `cannot-write` where the client declines
 */
export async function applyFixture(server: Server, change: FixtureChange): Promise<WrittenFixture> {
  const { edit, isNeeded } = toWorkspaceEdit(server, change);
  if (isNeeded) await applyWorkspaceEdit(server, change.uri, edit);
  const written = { uri: change.uri, range: rangeOf(change) };
  if (!server.client.isFauxtureClient && server.client.canShowDocuments)
    await server.connection.window.showDocument({
      uri: written.uri,
      takeFocus: true,
      selection: written.range,
    });
  return written;
}

function toWorkspaceEdit(
  server: Server,
  { uri, text, also = [] }: FixtureChange,
): { readonly edit: WorkspaceEdit; readonly isNeeded: boolean } {
  const before = server.documents.find(uri);
  const isOpen = server.documents.isOpen(uri);
  const edits = minimalEdits(before ?? TextDocument.create(uri, '', 0, ''), text);
  const create: CreateFile[] =
    before === undefined && uri.startsWith('file:')
      ? [{ kind: 'create', uri, options: { ignoreIfExists: false, overwrite: false } }]
      : [];
  if (create.length > 0) insistOnCreating(server);
  const main: TextDocumentEdit = {
    textDocument: { uri, version: isOpen ? (before?.version ?? null) : null },
    edits,
  };
  return {
    edit: { documentChanges: [...also, ...create, main] },
    isNeeded: edits.length > 0 || also.length > 0 || create.length > 0,
  };
}

function rangeOf({ uri, text, show }: FixtureChange): WrittenFixture['range'] {
  const document = TextDocument.create(uri, '', 0, text);
  const fixture = readFixtureFile(text).fixtures.find(({ name }) => name === show);
  const start = document.positionAt(fixture?.start ?? 0);
  return { start, end: start };
}

/** Where a file of fixtures goes: of a document that was never saved it is not saved itself. */
export function fixtureUri({ documents }: Server, sourceUri: string, path: string): string {
  const uri = documents.uriOf(path);
  return sourceUri.startsWith('untitled:') && !documents.isOpen(uri)
    ? uri.replace(/^file:\/\//, 'untitled:')
    : uri;
}
