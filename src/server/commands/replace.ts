import { MessageType, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { checkpoint } from '../../app/checkpoint';
import { replace, type ReplacedFile, type ReplaceRequest } from '../../app/replace';
import type { ScanFinding } from '../../app/scan/scannedDocument';
import { walkFiles } from '../../app/scan/walkFiles';
import { findWorkspaceRoot, workspaceSecret } from '../../app/workspaceSecret';
import { FauxtureError } from '../../shared/fauxtureError';
import type { FindingParams, ReplaceParams, ReplaceResult } from '../../shared/personalDataProtocol';
import type { WireFileEdits } from '../../shared/wire';
import { annotatedEdit } from '../annotatedEdit';
import { findingAt } from '../personalData/findingAt';
import { findNotAccepted, readScope } from '../personalData/scanScope';
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
  const written = found.filter(file => file.replacements.length > 0 && isUtf8(file));
  const result: ReplaceResult = {
    changes: written.map(file => toWire(server, file)),
    replaced: written.reduce((sum, { replacements }) => sum + replacements.length, 0),
    problems: found.flatMap(problemsOf),
  };
  for (const problem of result.problems) server.session.log.warn(problem);
  if (!server.client.isFauxtureClient) await applyAll(server, result);
  return result;
}

/** An editor may read a file in another encoding than we do; then its places are not ours. */
function isUtf8({ encoding }: ReplacedFile): boolean {
  return encoding === 'utf8';
}

function problemsOf(replaced: ReplacedFile): readonly string[] {
  const { file, encoding, kept } = replaced;
  if (!isUtf8(replaced))
    return [`${file} is written in ${encoding}. Open it in its encoding, or use "fauxture replace".`];
  return kept.map(
    ({ finding: { title, masked, line }, reason }) =>
      `${title} ${masked} in ${file}:${String(line + 1)} was left as it is: ${reason}.`,
  );
}

async function toRequests(
  server: Server,
  { scope, ...target }: ReplaceParams,
  signal: AbortSignal,
): Promise<readonly ReplaceRequest[]> {
  const { documents } = server;
  if (scope === 'workspace')
    return Promise.all(documents.allFolders().map(folder => toRequest(server, folder, signal)));
  const file = documents.pathOf(target.uri ?? '');
  if (scope === 'file') return [await toRequest(server, file, signal)];
  const { finding } = await findingAt(server, located(target), signal);
  const request = await toRequest(server, file, signal);
  if (scope === 'kind') return [{ ...request, kinds: [finding.kind] }];
  // A value is replaced wherever it stands in its file, so that what refers to it still does.
  const isWanted = ({ kind, value }: ScanFinding): boolean =>
    kind === finding.kind && value === finding.value;
  const { accept } = request;
  return [{ ...request, accept: (each, path) => isWanted(each) && (accept?.(each, path) ?? true) }];
}

function located({ uri, position, kind }: Partial<FindingParams>): FindingParams {
  if (uri === undefined || position === undefined)
    throw new FauxtureError('bad-usage', 'Put the cursor on the personal data to replace.');
  return { uri, position, ...(kind !== undefined && { kind }) };
}

/** All of a file, or of a folder's files, but what the baseline accepts. */
async function toRequest(server: Server, path: string, signal: AbortSignal): Promise<ReplaceRequest> {
  const scope = await readScope(server, path);
  const { folder, options } = scope;
  const accept = await findNotAccepted(server, scope, signal);
  return {
    paths: path === folder ? [...walkFiles([folder], options)].map(file => ({ file })) : [{ file: path }],
    options,
    ...(accept !== undefined && { accept }),
    secret: workspaceSecret(findWorkspaceRoot(folder)),
  };
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
