import { checkpoint } from '../../app/checkpoint';
import { fillLiteral } from '../../app/fillLiteral';
import type { ChangeResult, FillParams } from '../../shared/protocol';
import { applyFileEdits, toWireEdits } from '../applyFileEdits';
import { findSource } from '../exportFirst';
import { toDrawRequest, toEditorStyle } from '../fixtureOptions';
import type { Server } from '../server';

/** Adds what an object literal, the props of a JSX element or the arguments of a call lack, by one edit. */
export async function fillLiteralCommand(
  server: Server,
  { uri, position, wanted, editor }: FillParams,
  signal: AbortSignal,
): Promise<ChangeResult> {
  const { documents, session, settings } = server;
  const document = findSource(server, uri);
  const file = documents.pathOf(uri);
  const config = await settings.read(uri, documents.folderOf(file));
  const edits = await fillLiteral(
    session,
    {
      file,
      position: document.offsetAt(position),
      draw: toDrawRequest(config),
      editorStyle: toEditorStyle(config, editor, document.getText()),
      ...(wanted !== undefined && { wanted }),
    },
    signal,
  );
  await checkpoint(signal);
  await applyFileEdits(server, toWireEdits(server, edits));
  return { changed: true };
}
