import { MessageType } from 'vscode-languageserver';

import { checkpoint } from '../../app/checkpoint';
import { updateFixture } from '../../app/updateFixture';
import type { ChangeResult, UpdateFixtureParams } from '../../shared/protocol';
import { applyFileEdits, toWireEdits } from '../applyFileEdits';
import { findSource } from '../exportFirst';
import { toEditorStyle } from '../fixtureOptions';
import type { Server } from '../server';
import { tell } from '../tell';

/** Brings a fixture, or a constant with a type, in line with its type, by one edit. */
export async function updateFixtureCommand(
  server: Server,
  { uri, position, editor }: UpdateFixtureParams,
  signal: AbortSignal,
): Promise<ChangeResult> {
  const { documents, session, settings } = server;
  const document = findSource(server, uri);
  const file = documents.pathOf(uri);
  const config = await settings.read(uri, documents.folderOf(file));
  const editorStyle = toEditorStyle(config, editor, document.getText());
  const { seed, locale, now } = config.values ?? {};
  const found = await updateFixture(
    session,
    {
      file,
      position: document.offsetAt(position),
      draw: {
        ...(seed !== undefined && { seed }),
        ...(locale !== undefined && { locale }),
        ...(now && { now }),
      },
      editorStyle,
    },
    signal,
  );
  await checkpoint(signal);
  if (found.edits.length === 0) {
    tell(server, MessageType.Info, 'The fixture matches its type.');
    return { changed: false };
  }
  await applyFileEdits(server, toWireEdits(server, found));
  return { changed: true };
}
