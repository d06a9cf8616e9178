import { MessageType } from 'vscode-languageserver';

import type { FixtureProblem, ModuleRequest } from '../../app/fixtureRequest';
import { resolveLocation } from '../../app/resolveLocation';
import type { FixtureText } from '../../app/fixtureText';
import { writeFixtures } from '../../app/writeFixtures';
import type { GenerateParams, WrittenFixture } from '../../shared/protocol';
import { checkpoint } from '../../app/checkpoint';
import { applyFixture, fixtureUri } from '../applyFixture';
import { askWhere } from '../askWhere';
import { findSource, withExport } from '../exportFirst';
import { toDrawRequest, toEditorStyle } from '../fixtureOptions';
import type { Server } from '../server';
import { tell } from '../tell';

/** Makes fixtures of a document's types and puts them into their file by one edit. */
export async function generateCommand(
  server: Server,
  params: GenerateParams,
  signal: AbortSignal,
): Promise<WrittenFixture | null> {
  const source = findSource(server, params.uri);
  const wish = { wanted: params.exportFirst === true, type: String(params.types[0]) };
  return withExport(server, source, wish, async also => {
    const request = await toRequest(server, { ...params, uri: source.uri }, source.getText());
    const made = await makeFor(server, request, signal);
    if (made === undefined) return null;
    await checkpoint(signal);
    const written = await applyFixture(server, {
      uri: fixtureUri(server, params.uri, made.path),
      text: made.text,
      show: made.names[0] ?? '',
      also,
    });
    tellOfProblems(server, made.problems);
    return written;
  });
}

async function toRequest(
  server: Server,
  params: GenerateParams,
  text: string,
): Promise<ModuleRequest & { readonly out: string }> {
  const { documents, settings } = server;
  const file = documents.pathOf(params.uri);
  const folder = documents.folderOf(file);
  const config = await settings.read(params.uri, folder);
  return {
    file,
    types: params.types,
    draw: toDrawRequest(config),
    style: params.style ?? config.fixture?.style ?? 'const',
    out: resolveLocation(file, folder, config.fixture?.location),
    editorStyle: toEditorStyle(config, params.editor, text),
  };
}

/** `undefined` where the user declined. */
async function makeFor(
  server: Server,
  request: ModuleRequest & { readonly out: string },
  signal: AbortSignal,
): Promise<(FixtureText & { readonly path: string }) | undefined> {
  const existing = server.documents.find(server.documents.uriOf(request.out))?.getText();
  const made = await writeFixtures(server.session, request, existing, signal);
  if (!('conflict' in made)) return { ...made, path: request.out };
  const path = await askWhere(server, request.out, made.conflict);
  if (path === undefined) return undefined;
  const fresh = await writeFixtures(server.session, { ...request, out: path }, undefined, signal);
  return 'conflict' in fresh ? undefined : { ...fresh, path };
}

function tellOfProblems(server: Server, problems: readonly FixtureProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  for (const { type, message } of problems) server.session.log.warn(`${type} was left out: ${message}`);
  const rest =
    problems.length > 1 ? ` ${String(problems.length - 1)} more were left out; the log names them.` : '';
  tell(server, MessageType.Warning, `${first.type} was left out: ${first.message}${rest}`);
}
