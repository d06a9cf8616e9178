import type { TextDocumentEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { FauxtureError } from '../shared/fauxtureError';
import type { Server } from './server';

/** @throws FauxtureError `not-found` where there is no such document */
export function findSource({ documents }: Server, uri: string): TextDocument {
  const source = documents.find(uri);
  if (source === undefined)
    throw new FauxtureError('not-found', `There is no file ${documents.pathOf(uri)}.`);
  return source;
}

/**
 * Does work on a document as it is once a type is exported.
 * @param work is given the edit that exports it, to apply with its own; none where none is wanted
 * @throws FauxtureError `not-found` where the type is gone
 */
export async function withExport<T>(
  server: Server,
  source: TextDocument,
  { type, wanted }: { readonly type: string; readonly wanted: boolean },
  work: (also: readonly TextDocumentEdit[]) => Promise<T>,
): Promise<T> {
  if (!wanted) return work([]);
  const { unsaved } = server.session;
  const file = server.documents.pathOf(source.uri);
  const before = unsaved.get(file);
  const edit = exportEdit(server, source, type);
  unsaved.set(file, applyTo(source, edit));
  try {
    return await work([edit]);
  } finally {
    if (server.documents.isOpen(source.uri))
      unsaved.set(file, server.documents.find(source.uri)?.getText() ?? '');
    else if (before === undefined) unsaved.delete(file);
    else unsaved.set(file, before);
  }
}

function exportEdit(server: Server, source: TextDocument, name: string): TextDocumentEdit {
  const type = server.types.of(source.uri).find(each => each.name === name);
  if (type === undefined)
    throw new FauxtureError('not-found', `There is no type ${name} in the file any more.`);
  const position = source.positionAt(type.headStart);
  return {
    textDocument: {
      uri: source.uri,
      version: server.documents.isOpen(source.uri) ? source.version : null,
    },
    edits: type.exported ? [] : [{ range: { start: position, end: position }, newText: 'export ' }],
  };
}

function applyTo(source: TextDocument, { edits }: TextDocumentEdit): string {
  return edits.reduce((text, edit) => {
    if (!('newText' in edit)) return text;
    const at = source.offsetAt(edit.range.start);
    return text.slice(0, at) + edit.newText + text.slice(at);
  }, source.getText());
}
