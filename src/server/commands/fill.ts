import { MessageType } from 'vscode-languageserver';

import { fillDocument } from '../../app/fill/fillDocument';
import { printPath } from '../../read/editing/editableText';
import { FauxtureError } from '../../shared/fauxtureError';
import type { FillParams, FillResult } from '../../shared/protocol';
import { checkpoint } from '../../app/checkpoint';
import { applyWorkspaceEdit } from '../applyWorkspaceEdit';
import { toDrawRequest } from '../fixtureOptions';
import { readAssociations } from '../schemaAssociations';
import { formatOf } from '../schemaDocuments';
import type { Server } from '../server';
import { tell } from '../tell';

/** Completes the object around a position with what its schema requires, by one edit. */
export async function fillCommand(
  server: Server,
  { uri, position, wanted, editor }: FillParams,
  signal: AbortSignal,
): Promise<FillResult> {
  const { documents, session } = server;
  const file = documents.pathOf(uri);
  const document = documents.find(uri);
  const format = formatOf(server, uri);
  if (document === undefined || format === undefined)
    throw new FauxtureError('not-found', `There is no JSON or YAML file ${file}.`, { file });
  const config = await server.settings.read(uri, documents.folderOf(file));
  const associations = await readAssociations(server, uri);
  await checkpoint(signal);
  const { changes, names, path } = await fillDocument(session, {
    file,
    text: document.getText(),
    format,
    offset: document.offsetAt(position),
    associations,
    draw: toDrawRequest(config),
    ...(wanted !== undefined && { wanted }),
    ...(editor !== undefined && { indent: editor.insertSpaces ? ' '.repeat(editor.tabSize) : '\t' }),
  });
  await checkpoint(signal);
  if (names.length === 0) {
    const what =
      wanted === 'all' ? 'every property that its schema names' : 'every property that its schema requires';
    tell(server, MessageType.Info, `Nothing is missing: ${printPath(path)} has ${what}.`);
    return { names };
  }
  const edits = changes.map(({ offset, length, text }) => ({
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    newText: text,
  }));
  const version = documents.isOpen(uri) ? document.version : null;
  await applyWorkspaceEdit(server, uri, {
    documentChanges: [{ textDocument: { uri: document.uri, version }, edits }],
  });
  return { names };
}
