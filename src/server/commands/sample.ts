import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

import { generateSampleModule } from '../../app/generateSampleModule';
import { generateSamples } from '../../app/generateSamples';
import { FauxtureError } from '../../shared/fauxtureError';
import type { SampleParams, SampleResult } from '../../shared/protocol';
import { checkpoint } from '../../app/checkpoint';
import { applyWorkspaceEdit, insistOnCreating } from '../applyWorkspaceEdit';
import { toDrawRequest, toEditorStyle } from '../fixtureOptions';
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
  const path = freePath(server, params, name);
  const file = pathToFileURL(path).href;
  if (server.client.isFauxtureClient) return { uri: file.replace(/^file:\/\//, 'untitled:'), text };
  insistOnCreating(server);
  await applyWorkspaceEdit(server, file, {
    documentChanges: [
      { kind: 'create', uri: file, options: { ignoreIfExists: false, overwrite: false } },
      {
        textDocument: { uri: file, version: null },
        edits: [{ range: { start: START, end: START }, newText: text }],
      },
    ],
  });
  if (server.client.canShowDocuments)
    await server.connection.window.showDocument({ uri: file, takeFocus: true });
  return { uri: file, text };
}

const START = { line: 0, character: 0 };

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
  const indent = editor === undefined || editor.insertSpaces ? (editor?.tabSize ?? 2) : '\t';
  const text = `${JSON.stringify(count === undefined ? values[0] : values, null, indent)}\n`;
  return { name: target === '' ? stemOf(file) : result.type, text };
}

/** `order` of `schemas/order.schema.json`. */
function stemOf(file: string): string {
  return basename(file).replace(/(?:\.schema)?\.\w+$/i, '');
}

/** The first path beside the document that is free: `order.sample.json`, `order.sample2.json`. */
function freePath(
  { documents }: Server,
  { uri, count, format = 'json' }: SampleParams,
  name: string,
): string {
  const folder = dirname(documents.pathOf(uri));
  const stem = name.replaceAll(/[^\p{L}\p{N}$.-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'schema';
  const kind = count === undefined ? 'sample' : 'samples';
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${stem}.${kind}${number === 1 ? '' : String(number)}.${format}`;
    const isOpen = documents.isOpen(pathToFileURL(path).href.replace(/^file:\/\//, 'untitled:'));
    if (!isOpen && !existsSync(path)) return path;
  }
}
