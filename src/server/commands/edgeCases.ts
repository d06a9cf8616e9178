import { basename, dirname, extname } from 'node:path';

import { checkpoint } from '../../app/checkpoint';
import type { EdgeCaseModuleRequest, EdgeCaseRequest } from '../../app/edgeCaseRequest';
import { generateEdgeCases, listEdgeCaseCategories } from '../../app/edgeCases';
import { resolveLocation } from '../../app/resolveLocation';
import { caseRunner } from '../../app/testRunner';
import { writeEdgeCases } from '../../app/writeEdgeCases';
import { FauxtureError } from '../../shared/fauxtureError';
import type { EdgeCasesParams, EdgeCasesResult, WireCategory } from '../../shared/protocol';
import { applyFixture, fixtureUri } from '../applyFixture';
import { askWhere } from '../askWhere';
import { findSource, withExport } from '../exportFirst';
import { toDrawRequest, toEditorStyle } from '../fixtureOptions';
import { offerText, printJson, stemOf } from '../offerText';
import { formatOf } from '../schemaDocuments';
import type { Server } from '../server';

/** Makes edge cases: of a type a table beside its fixture, of a schema a document of JSON. */
export async function edgeCasesCommand(
  server: Server,
  params: EdgeCasesParams,
  signal: AbortSignal,
): Promise<EdgeCasesResult | null> {
  return formatOf(server, params.uri) === undefined
    ? writeTable(server, params, signal)
    : offerCases(server, params, signal);
}

/** The categories that a type or schema has cases of, for the user to choose. */
export async function edgeCaseCategoriesCommand(
  server: Server,
  params: EdgeCasesParams,
  signal: AbortSignal,
): Promise<readonly WireCategory[]> {
  return listEdgeCaseCategories(server.session, await toRequest(server, params), signal);
}

async function toRequest(server: Server, params: EdgeCasesParams): Promise<EdgeCaseRequest> {
  const { uri, type, kind = 'valid', categories } = params;
  const file = server.documents.pathOf(uri);
  const config = await server.settings.read(uri, server.documents.folderOf(file));
  return { file, type, kind, draw: toDrawRequest(config), ...(categories && { categories }) };
}

async function offerCases(
  server: Server,
  params: EdgeCasesParams,
  signal: AbortSignal,
): Promise<EdgeCasesResult> {
  const request = await toRequest(server, params);
  const { cases, leftOut } = await generateEdgeCases(server.session, request, signal);
  if (cases.length === 0) throw new FauxtureError('cannot-make', 'The schema has no such cases.');
  await checkpoint(signal);
  const { type, uri } = params;
  const offered = await offerText(server, {
    uri,
    stem: type === '' ? stemOf(request.file) : (type.split('/').at(-1) ?? ''),
    kind: nameOf(request.kind),
    format: 'json',
    text: printJson(cases, params.editor),
  });
  return { ...offered, leftOut };
}

async function writeTable(
  server: Server,
  params: EdgeCasesParams,
  signal: AbortSignal,
): Promise<EdgeCasesResult | null> {
  const source = findSource(server, params.uri);
  const wish = { wanted: params.exportFirst === true, type: params.type };
  return withExport(server, source, wish, async also => {
    const request = await toModuleRequest(server, { ...params, uri: source.uri }, source.getText());
    const made = await makeFor(server, request, signal);
    if (made === undefined) return null;
    await checkpoint(signal);
    const uri = fixtureUri(server, params.uri, made.path);
    const written = await applyFixture(server, { uri, text: made.text, show: made.name, also });
    return { ...written, leftOut: made.leftOut };
  });
}

type TableRequest = EdgeCaseModuleRequest & { readonly out: string };

async function toModuleRequest(server: Server, params: EdgeCasesParams, text: string): Promise<TableRequest> {
  const request = await toRequest(server, params);
  const folder = server.documents.folderOf(request.file);
  const config = await server.settings.read(params.uri, folder);
  const fixture = resolveLocation(request.file, folder, config.fixture?.location);
  const name = basename(request.file, extname(request.file)).replace(/\.d$/, '');
  const runner = caseRunner(config.fixture?.edgeCases, fixture);
  const ending = `${runner === 'none' ? '' : '.test'}${extname(fixture)}`;
  return {
    ...request,
    runner,
    out: `${dirname(fixture)}/${name}.${nameOf(request.kind)}${ending}`,
    editorStyle: toEditorStyle(config, params.editor, text),
  };
}

function nameOf(kind: EdgeCaseRequest['kind']): string {
  return kind === 'invalid' ? 'invalid-cases' : 'edge-cases';
}

interface MadeTable {
  readonly text: string;
  readonly name: string;
  readonly leftOut: number;
  readonly path: string;
}

/** `undefined` where the user declined. */
async function makeFor(
  server: Server,
  request: TableRequest,
  signal: AbortSignal,
): Promise<MadeTable | undefined> {
  const existing = server.documents.find(server.documents.uriOf(request.out))?.getText();
  const made = await writeEdgeCases(server.session, request, existing, signal);
  if (!('conflict' in made)) return { ...made, path: request.out };
  const path = await askWhere(server, request.out, made.conflict);
  if (path === undefined) return undefined;
  const fresh = await writeEdgeCases(server.session, { ...request, out: path }, undefined, signal);
  return 'conflict' in fresh ? undefined : { ...fresh, path };
}
