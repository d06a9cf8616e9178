import type { CreateFile, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { applyWorkspaceEdit, insistOnCreating } from './applyWorkspaceEdit';
import { minimalEdits } from './minimalEdits';
import type { Server } from './server';

/**
 * Changes a file into a text, or makes it, by one workspace edit; the client saves it.
 * @returns the file's URI
 * @throws FauxtureError `cannot-write` where the client declines
 */
export async function writeWholeText(server: Server, path: string, text: string): Promise<string> {
  const { documents } = server;
  const uri = documents.uriOf(path);
  const before = documents.find(uri);
  if (before === undefined) insistOnCreating(server);
  const create: CreateFile[] = before === undefined ? [{ kind: 'create', uri }] : [];
  const change: TextDocumentEdit = {
    textDocument: { uri, version: documents.isOpen(uri) ? (before?.version ?? null) : null },
    edits: minimalEdits(before ?? TextDocument.create(uri, '', 0, ''), text),
  };
  if (change.edits.length > 0)
    await applyWorkspaceEdit(server, uri, { documentChanges: [...create, change] });
  return uri;
}
