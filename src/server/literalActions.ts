import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { canUpdate } from '../app/canUpdate';
import { parseText } from '../read/typescript/listTypes';
import { findFillable, type Fillable } from '../read/typescript/fillTarget';
import { findUpdatable } from '../read/typescript/updateTarget';
import { CLIENT_COMMANDS, SERVER_COMMANDS, type ClientCommandTarget } from '../shared/protocol';
import { isWantedKind } from './codeActions';
import type { Server } from './server';
import { updateTitle } from './updateTitle';

/** UTF-16 code units from which on a document gets no lightbulb. */
const LARGE = 2_000_000;

/** The kind of what changes a literal without a complaint of the compiler's. */
const REWRITE_KIND = `${CodeActionKind.RefactorRewrite}.fauxture`;

/** What TypeScript says where an object does not have what its type asks for. */
const MISSING = [2322, 2345, 2739, 2740, 2741, 2769, 1360, 2375, 2379];

/** What it says where a call has too few arguments. */
const FEW_ARGUMENTS = [2554, 2555];

/** What it says where a value does not fit its type in other ways. */
const OTHERWISE = [2326, 2353, 2412, 2418, 2559, 2561, 2820];

/**
 * Filling in what an object literal, an element or a call lacks, and bringing constants in line with their types: quick
 * fixes where the compiler complains, refactorings elsewhere. Parses only.
 */
export function findLiteralActions(server: Server, params: CodeActionParams): CodeAction[] {
  const { uri } = params.textDocument;
  if (!server.documents.isScript(uri) || !isWanted(params)) return [];
  const document = server.documents.find(uri);
  if (document === undefined || document.getText().length > LARGE) return [];
  const source = parseOnce(document, server.documents.pathOf(uri));
  const place: Place = { document, source, params, isFauxtureClient: server.client.isFauxtureClient };
  return [...fillActions(place), ...updateActions(place)].filter(({ kind }) => isWantedKind(params, kind));
}

const parsed = new WeakMap<
  TextDocument,
  { readonly text: string; readonly path: string; readonly source: Place['source'] }
>();

/** The cursor moves more often than the text changes. */
function parseOnce(document: TextDocument, path: string): Place['source'] {
  const text = document.getText();
  const known = parsed.get(document);
  if (known?.text === text && known.path === path) return known.source;
  const source = parseText(path, text);
  parsed.set(document, { text, path, source });
  return source;
}

interface Place {
  readonly document: TextDocument;
  readonly source: ReturnType<typeof parseText>;
  readonly params: CodeActionParams;
  readonly isFauxtureClient: boolean;
}

function isWanted(params: CodeActionParams): boolean {
  return isWantedKind(params, CodeActionKind.QuickFix) || isWantedKind(params, REWRITE_KIND);
}

const FILL_TITLES: Readonly<Record<Fillable, string>> = {
  object: 'Fill Missing Properties with Synthetic Data',
  props: 'Fill Missing Properties with Synthetic Data',
  arguments: 'Fill Arguments with Synthetic Data',
};

function fillActions(place: Place): CodeAction[] {
  const { document, source, params } = place;
  const { textDocument, range } = params;
  for (const complaint of complaintsOf(params, [...MISSING, ...FEW_ARGUMENTS])) {
    const { start } = complaint.range;
    const found = findFillable(source, document.offsetAt(start), 'complaint');
    if (found === undefined) continue;
    const target = { uri: textDocument.uri, position: start };
    return [toAction(place, { title: FILL_TITLES[found], id: 'fillMissingProperties', target, complaint })];
  }
  const found = findFillable(source, document.offsetAt(range.start), 'cursor');
  if (found === undefined) return [];
  const target = { uri: textDocument.uri, position: range.start };
  return [toAction(place, { title: FILL_TITLES[found], id: 'fillMissingProperties', target })];
}

function updateActions(place: Place): CodeAction[] {
  const { document, source, params } = place;
  const { textDocument, range } = params;
  const [complaint] = complaintsOf(params, [...MISSING, ...OTHERWISE]);
  const position = complaint?.range.start ?? range.start;
  const found = findUpdatable(source, document.offsetAt(position));
  const isOffered = found?.marker === undefined ? complaint !== undefined : canUpdate(found.marker);
  if (found === undefined || !isOffered) return [];
  const target = { uri: textDocument.uri, position };
  const title = updateTitle(found.type);
  return [toAction(place, { title, id: 'updateFixture', target, ...(complaint && { complaint }) })];
}

/** TypeScript's complaints of some codes that a client hands over. */
function complaintsOf({ context }: CodeActionParams, codes: readonly number[]): Diagnostic[] {
  return context.diagnostics.filter(({ code, source = 'ts' }) => {
    // Clients name it `ts`, `typescript`, `tsserver`; some write the code as `TS2741`.
    const number = Number(String(code).replace(/^TS/i, ''));
    return /^(?:ts|typescript|tsserver|deno-ts|vtsls|js|javascript)$/i.test(source) && codes.includes(number);
  });
}

interface Offer {
  readonly title: string;
  readonly id: 'fillMissingProperties' | 'updateFixture';
  readonly target: ClientCommandTarget;
  readonly complaint?: Diagnostic;
}

const COMMANDS = { fillMissingProperties: 'fillLiteral', updateFixture: 'updateFixture' } as const;

function toAction({ isFauxtureClient }: Place, { title, id, target, complaint }: Offer): CodeAction {
  const command = isFauxtureClient ? CLIENT_COMMANDS[id] : SERVER_COMMANDS[COMMANDS[id]];
  return {
    title,
    kind: complaint === undefined ? REWRITE_KIND : CodeActionKind.QuickFix,
    ...(complaint && { diagnostics: [complaint] }),
    command: { title, command, arguments: [target] },
  };
}
