import { MessageType, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { checkpoint } from '../../app/checkpoint';
import { replace, type ReplacedFile, type ReplaceRequest } from '../../app/replace';
import type { ScanFinding } from '../../app/scan/scannedDocument';
import { walkFiles } from '../../app/scan/walkFiles';
import { workspaceSecret } from '../../app/workspaceSecret';
import { FauxtureError } from '../../shared/fauxtureError';
import type { FindingParams, ReplaceParams, ReplaceResult, WireFileEdits } from '../../shared/protocol';
import { annotatedEdit } from '../annotatedEdit';
import { findingAt } from '../personalData/findingAt';
import { readScope } from '../personalData/scanScope';
import type { Server } from '../server';
import { tell } from '../tell';

const LABEL = 'Replace Personal Data';

/** After how many files the client is told how far it is. */
const STEP = 25;

/**
 * Finds what it takes to replace personal data by synthetic values. Our own client shows and applies it; other clients
 * get it as one edit, which they are asked to show first.
 */
export async function replaceCommand(
  server: Server,
  params: ReplaceParams,
  signal: AbortSignal,
): Promise<ReplaceResult> {
  const found: ReplacedFile[] = [];
  for (const request of await toRequests(server, params, signal)) {
    let done = 0;
    for await (const file of replace(server.session, request, signal)) {
      done += 1;
      if (done % STEP === 0) server.report(done, request.paths.length);
      if (file.replacements.length > 0 || file.kept.length > 0) found.push(file);
    }
  }
  await checkpoint(signal);
  const result: ReplaceResult = {
    changes: found.filter(({ replacements }) => replacements.length > 0).map(file => toWire(server, file)),
    replaced: found.reduce((sum, { replacements }) => sum + replacements.length, 0),
    problems: found.flatMap(({ file, kept }) =>
      kept.map(
        ({ finding, reason }) =>
          `${finding.title} ${finding.masked} in ${file}:${String(finding.line + 1)} was left as it is: ${reason}`,
      ),
    ),
  };
  for (const problem of result.problems) server.session.log.warn(problem);
  if (!server.client.isFauxtureClient) await applyAll(server, result);
  return result;
}

async function toRequests(
  server: Server,
  { scope, ...target }: ReplaceParams,
  signal: AbortSignal,
): Promise<readonly ReplaceRequest[]> {
  if (scope === 'workspace')
    return Promise.all(server.documents.allFolders().map(folder => toFolderRequest(server, folder)));
  if (scope !== 'file') return [await toFindingRequest(server, { ...located(target), scope }, signal)];
  const file = server.documents.pathOf(target.uri ?? '');
  return [await toFileRequest(server, file)];
}

function located({ uri, position, kind }: Partial<FindingParams>): FindingParams {
  if (uri === undefined || position === undefined)
    throw new FauxtureError('bad-usage', 'Put the cursor on the personal data to replace.');
  return { uri, position, ...(kind !== undefined && { kind }) };
}

/** All of a folder's files, but what the baseline accepts. */
async function toFolderRequest(server: Server, folder: string): Promise<ReplaceRequest> {
  const { options } = await readScope(server, folder);
  const paths = [...walkFiles([folder], options)].map(file => ({ file }));
  return { paths, options, secret: workspaceSecret(folder) };
}

async function toFileRequest(server: Server, file: string): Promise<ReplaceRequest> {
  const { folder, options } = await readScope(server, file);
  return { paths: [{ file }], options, secret: workspaceSecret(folder) };
}

/** A value wherever it stands in its file, so that what refers to it still does; or all of its kind. */
async function toFindingRequest(
  server: Server,
  params: FindingParams & { readonly scope: 'value' | 'kind' },
  signal: AbortSignal,
): Promise<ReplaceRequest> {
  const { path, finding } = await findingAt(server, params, signal);
  const request = await toFileRequest(server, path);
  const isOne = ({ kind, value }: ScanFinding): boolean => kind === finding.kind && value === finding.value;
  return params.scope === 'kind' ? { ...request, kinds: [finding.kind] } : { ...request, accept: isOne };
}

/** Offsets are those of a text with its byte order mark, which documents leave out. */
function toWire({ documents }: Server, { file, text, replacements }: ReplacedFile): WireFileEdits {
  const uri = documents.uriOf(file);
  const mark = text.startsWith('\uFEFF') && !documents.isOpen(uri) ? 1 : 0;
  const document = TextDocument.create(uri, '', 0, text.slice(mark));
  const edits: TextEdit[] = replacements.map(({ start, end, newText }) => ({
    range: { start: document.positionAt(start - mark), end: document.positionAt(end - mark) },
    newText,
  }));
  return { uri, version: documents.isOpen(uri) ? (documents.find(uri)?.version ?? null) : null, edits };
}

async function applyAll(server: Server, { changes, replaced, problems }: ReplaceResult): Promise<void> {
  const [problem] = problems;
  if (changes.length > 0) {
    const edit = annotatedEdit(changes, LABEL, server.client.canConfirmEdits);
    // A user who looks at it first may decline.
    const { applied } = await server.connection.workspace.applyEdit({ label: `Fauxture: ${LABEL}`, edit });
    if (applied) tell(server, MessageType.Info, `Replaced ${String(replaced)} values.`);
  } else if (problem === undefined) tell(server, MessageType.Info, 'No personal data is there to replace.');
  if (problem !== undefined) tell(server, MessageType.Warning, problem);
}
