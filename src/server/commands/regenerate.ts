import { randomInt } from 'node:crypto';

import { regenerateFixture } from '../../app/writeFixtures';
import { FauxtureError } from '../../shared/fauxtureError';
import type { RegenerateParams, WrittenFixture } from '../../shared/protocol';
import { checkpoint } from '../../app/checkpoint';
import { applyFixture } from '../applyFixture';
import { toEditorStyle } from '../fixtureOptions';
import type { Server } from '../server';

/** Seeds that are offered stay short enough to read out. */
const MAX_SEED = 1_000_000;

/** Makes the fixture under a marker again, by its seed or by a new one. */
export async function regenerateCommand(
  server: Server,
  { uri, line, newSeed = false, editor }: RegenerateParams,
  signal: AbortSignal,
): Promise<WrittenFixture> {
  const document = server.documents.find(uri);
  const path = server.documents.pathOf(uri);
  if (document === undefined)
    throw new FauxtureError('not-found', `There is no file ${path}.`, { file: path });
  const text = document.getText();
  const config = await server.settings.read(uri, server.documents.folderOf(path));
  const made = await regenerateFixture(
    server.session,
    {
      path,
      text,
      line,
      editorStyle: toEditorStyle(config, editor, text),
      ...(newSeed && { seed: randomInt(1, MAX_SEED) }),
    },
    signal,
  );
  await checkpoint(signal);
  return applyFixture(server, { uri: document.uri, text: made.text, show: made.names[0] ?? '' });
}
