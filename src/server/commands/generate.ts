import { basename } from 'node:path';

import { MessageType, type TextDocumentEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { FixtureProblem, ModuleRequest } from '../../app/fixtureRequest';
import { resolveLocation } from '../../app/resolveLocation';
import { writeFixtures, type FixtureText } from '../../app/writeFixtures';
import { FauxtureError } from '../../shared/fauxtureError';
import type { GenerateParams, WrittenFixture } from '../../shared/protocol';
import { checkpoint } from '../../app/checkpoint';
import { applyFixture, besidePath } from '../applyFixture';
import { toDrawRequest, toEditorStyle } from '../fixtureOptions';
import type { Server } from '../server';
import { tell } from '../tell';

/** Makes fixtures of a document's types and puts them into their file by one edit. */
export async function generateCommand(
  server: Server,
  params: GenerateParams,
  signal: AbortSignal,
): Promise<WrittenFixture | null> {
  const { documents, session } = server;
  const source = documents.find(params.uri);
  if (source === undefined)
    throw new FauxtureError('not-found', `There is no file ${documents.pathOf(params.uri)}.`);
  const file = documents.pathOf(params.uri);
  const also = params.exportFirst === true ? [exportEdit(server, source, params)] : [];
  const before = session.unsaved.get(file);
  if (also.length > 0) session.unsaved.set(file, applyTo(source, also));
  try {
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
  } finally {
    if (also.length > 0) restore(server, file, source, before);
  }
}

/** A fixture of a document that was never saved is one itself. */
function fixtureUri(server: Server, sourceUri: string, path: string): string {
  const uri = server.documents.uriOf(path);
  return sourceUri.startsWith('untitled:') && !server.documents.isOpen(uri)
    ? uri.replace(/^file:\/\//, 'untitled:')
    : uri;
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

async function askWhere(server: Server, path: string, conflict: string): Promise<string | undefined> {
  const beside = besidePath(server, path);
  const [replace, write, cancel] = ['Replace', `Write ${basename(beside)}`, 'Cancel'];
  const answer = await server.connection.window.showWarningMessage(
    `${conflict}. Replace the file, or write beside it?`,
    { title: replace },
    { title: write },
    { title: cancel },
  );
  if (answer?.title === replace) return path;
  return answer?.title === write ? beside : undefined;
}

function exportEdit(server: Server, source: TextDocument, { types }: GenerateParams): TextDocumentEdit {
  const type = server.types.of(source.uri).find(each => each.name === types[0]);
  if (type === undefined)
    throw new FauxtureError('not-found', `There is no type ${String(types[0])} in the file any more.`);
  const position = source.positionAt(type.headStart);
  return {
    textDocument: {
      uri: source.uri,
      version: server.documents.isOpen(source.uri) ? source.version : null,
    },
    edits: type.exported ? [] : [{ range: { start: position, end: position }, newText: 'export ' }],
  };
}

function applyTo(source: TextDocument, edits: readonly TextDocumentEdit[]): string {
  return edits
    .flatMap(({ edits: all }) => all)
    .reduce((text, edit) => {
      if (!('newText' in edit)) return text;
      const at = source.offsetAt(edit.range.start);
      return text.slice(0, at) + edit.newText + text.slice(at);
    }, source.getText());
}

function restore(server: Server, file: string, source: TextDocument, before: string | undefined): void {
  const { unsaved } = server.session;
  if (server.documents.isOpen(source.uri))
    unsaved.set(file, server.documents.find(source.uri)?.getText() ?? '');
  else if (before === undefined) unsaved.delete(file);
  else unsaved.set(file, before);
}

function tellOfProblems(server: Server, problems: readonly FixtureProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  for (const { type, message } of problems) server.session.log.warn(`${type} was left out: ${message}`);
  const rest =
    problems.length > 1 ? ` ${String(problems.length - 1)} more were left out; the log names them.` : '';
  tell(server, MessageType.Warning, `${first.type} was left out: ${first.message}${rest}`);
}
