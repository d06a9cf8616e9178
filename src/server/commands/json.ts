import { generateValues } from '../../app/generateValues';
import type { JsonResult, TypeParams } from '../../shared/protocol';
import { toDrawRequest } from '../fixtureOptions';
import type { Server } from '../server';

/** One value of a type as JSON. */
export async function jsonCommand(
  server: Server,
  { uri, type }: TypeParams,
  signal: AbortSignal,
): Promise<JsonResult> {
  const file = server.documents.pathOf(uri);
  const config = await server.settings.read(uri, server.documents.folderOf(file));
  const { results } = await generateValues(
    server.session,
    { file, types: [type], draw: toDrawRequest(config) },
    signal,
  );
  const [value] = results[0]?.values ?? [];
  return { text: `${JSON.stringify(value ?? null, null, 2)}\n` };
}
