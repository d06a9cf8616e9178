import { CodeActionKind, type CodeAction, type CodeActionParams, type Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import {
  CLIENT_COMMANDS,
  SERVER_COMMANDS,
  type ClientCommandTarget,
  type EdgeCasesParams,
  type GenerateParams,
} from '../shared/protocol';
import type { LocatedType } from './parsedTypes';
import type { Server } from './server';

/** The kind of all our code actions. */
export const FAUXTURE_KIND = `${CodeActionKind.Refactor}.fauxture`;

/** What may be generated from the type whose head the selection touches. Parses only. */
export function findCodeActions(server: Server, params: CodeActionParams): CodeAction[] {
  const { textDocument, range } = params;
  const isCode = server.documents.isScript(textDocument.uri);
  const document = isCode && isWantedKind(params) ? server.documents.find(textDocument.uri) : undefined;
  if (document === undefined) return [];
  const types = server.types.of(textDocument.uri);
  const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const type = types.find(each => touches(document, each, selection));
  if (type === undefined) return [];
  return actionsFor(type, types, textDocument.uri, server.client.isFauxtureClient);
}

/** Whether a client asks for code actions of a kind, by default of that of what generates. */
export function isWantedKind({ context }: CodeActionParams, wanted = FAUXTURE_KIND): boolean {
  return context.only?.some(kind => wanted === kind || wanted.startsWith(`${kind}.`)) ?? true;
}

/** True when a selection touches a declaration's head: its lines from the first keyword up to the name. */
function touches(
  document: TextDocument,
  type: LocatedType,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const first = document.offsetAt({ line: document.positionAt(type.headStart).line, character: 0 });
  const last = document.offsetAt({ line: document.positionAt(type.end).line + 1, character: 0 }) - 1;
  return start <= Math.max(last, type.end) && end >= first;
}

function actionsFor(
  type: LocatedType,
  types: readonly LocatedType[],
  uri: string,
  isFauxtureClient: boolean,
): CodeAction[] {
  const { name } = type;
  const canExport = type.exported || !name.includes('.');
  const exportFirst = !type.exported;
  const build = isFauxtureClient ? clientCommand : serverCommand;
  const target = { uri, type: name, ...(exportFirst && { exportFirst }) };
  return [
    ...(canExport
      ? GENERATED.map(({ id, what }) =>
          toAction(
            exportFirst ? `Export ${name} and Generate ${what}` : `Generate ${what} for ${name}`,
            build(id, target),
          ),
        )
      : []),
    ...(isFauxtureClient ? [toAction(`Copy ${name} as JSON`, build('copyAsJson', { uri, type: name }))] : []),
    ...(types.filter(each => each.exported).length > 1
      ? [toAction('Generate Fixtures for All Types', build('generateAllFixtures', { uri }))]
      : []),
  ];
}

const GENERATED = [
  { id: 'generateFixture', what: 'Fixture' },
  { id: 'generateFactory', what: 'Factory' },
  { id: 'generateEdgeCases', what: 'Edge Cases' },
  { id: 'generateInvalidCases', what: 'Invalid Cases' },
] as const;

type ClientCommandId = (typeof GENERATED)[number]['id'] | 'generateAllFixtures' | 'copyAsJson';

function toAction(title: string, command: Omit<Command, 'title'>): CodeAction {
  return { title, kind: FAUXTURE_KIND, command: { ...command, title } };
}

function clientCommand(id: ClientCommandId, target: ClientCommandTarget): Omit<Command, 'title'> {
  return { command: CLIENT_COMMANDS[id], arguments: [target] };
}

/** For clients that know no commands of their own. */
function serverCommand(id: ClientCommandId, target: ClientCommandTarget): Omit<Command, 'title'> {
  const { uri, type, exportFirst } = target;
  const exported = exportFirst !== undefined && { exportFirst };
  if (id === 'generateEdgeCases' || id === 'generateInvalidCases') {
    const kind = id === 'generateEdgeCases' ? 'valid' : 'invalid';
    const params: EdgeCasesParams = { uri, type: type ?? '', kind, ...exported };
    return { command: SERVER_COMMANDS.edgeCases, arguments: [params] };
  }
  const params: GenerateParams = {
    uri,
    types: type === undefined ? 'all' : [type],
    ...(id === 'generateFactory' && { style: 'factory' }),
    ...exported,
  };
  return { command: SERVER_COMMANDS.generate, arguments: [params] };
}
