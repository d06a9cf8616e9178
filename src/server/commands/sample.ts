import { dirname } from 'node:path';

import { generateSampleModule } from '../../app/generateSampleModule';
import { generateSamples } from '../../app/generateSamples';
import { FauxtureError } from '../../shared/fauxtureError';
import type { SampleParams, SampleResult } from '../../shared/protocol';
import { checkpoint } from '../../app/checkpoint';
import { toDrawRequest, toEditorStyle } from '../fixtureOptions';
import { offerText, printJson, stemOf } from '../offerText';
import type { Server } from '../server';

/**
 * Makes samples of a schema. Our own client shows them in a document that is not saved; for others they become a new
 * file beside the schema, since plain LSP knows no such documents.
 */
export async function sampleCommand(
  server: Server,
  params: SampleParams,
  signal: AbortSignal,
): Promise<SampleResult> {
  const { name, text } = await makeText(server, params, signal);
  await checkpoint(signal);
  const { uri, count, format = 'json' } = params;
  return offerText(server, {
    uri,
    stem: name,
    kind: count === undefined ? 'sample' : 'samples',
    format,
    text,
  });
}

async function makeText(
  server: Server,
  params: SampleParams,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly text: string }> {
  const { uri, target, count, format = 'json', editor } = params;
  const { documents, settings, session } = server;
  const file = documents.pathOf(uri);
  const config = await settings.read(uri, documents.folderOf(file));
  const request = {
    file,
    types: [target],
    draw: toDrawRequest(config),
    ...(count !== undefined && { count }),
  };
  if (format === 'ts') {
    const editorStyle = toEditorStyle(config, editor, '');
    const out = `${dirname(file)}/${stemOf(file)}.sample.ts`;
    const { names, text } = await generateSampleModule(session, { ...request, editorStyle, out }, signal);
    return { name: names[0] ?? '', text };
  }
  const { results } = await generateSamples(session, request, signal);
  const [result] = results;
  if (result === undefined) throw new FauxtureError('cannot-make', 'The schema has no samples.', { file });
  const values = [...result.values];
  const text = printJson(count === undefined ? values[0] : values, editor);
  return { name: target === '' ? stemOf(file) : result.type, text };
}
