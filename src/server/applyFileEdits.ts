import { pathToFileURL } from 'node:url';

import type { FileEdits } from '../app/literal/textEdit';
import { FauxtureError } from '../shared/fauxtureError';
import type { WireFileEdits } from '../shared/wire';
import { applyWorkspaceEdit } from './applyWorkspaceEdit';
import type { Server } from './server';

/** Edits of a file as edits of the client's document. */
export function toWireEdits({ documents }: Server, { file, edits }: FileEdits): WireFileEdits {
  const uri = documents.uriOf(file);
  const document = documents.find(uri) ?? documents.find(pathToFileURL(file).href);
  if (document === undefined) throw new FauxtureError('not-found', `There is no file ${file}.`, { file });
  return {
    uri: document.uri,
    version: documents.isOpen(uri) ? document.version : null,
    edits: edits.map(({ start, end, newText }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText,
    })),
  };
}

/**
 * Changes one of the client's documents.
 * @throws FauxtureError `cannot-write` where the client declines
 */
export async function applyFileEdits(server: Server, { uri, version, edits }: WireFileEdits): Promise<void> {
  await applyWorkspaceEdit(server, uri, {
    documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }],
  });
}
