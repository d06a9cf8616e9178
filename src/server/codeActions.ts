import { CodeActionKind, type CodeAction, type CodeActionParams, type Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import {
  CLIENT_COMMANDS,
  SERVER_COMMANDS,
  type ClientCommandTarget,
  type GenerateParams,
} from '../shared/protocol';
import type { LocatedType } from './parsedTypes';
import { formatOf } from './schemaDocuments';
import type { Server } from './server';

/** The kind of all our code actions. */
export const FAUXTURE_KIND = `${CodeActionKind.Refactor}.fauxture`;

/** What may be generated from the type whose head the selection touches. Parses only. */
export function findCodeActions(server: Server, params: CodeActionParams): CodeAction[] {
  const { textDocument, range } = params;
  const isCode = formatOf(server, textDocument.uri) === undefined;
  const document = isCode && isWantedKind(params) ? server.documents.find(textDocument.uri) : undefined;
  if (document === undefined) return [];
  const types = server.types.of(textDocument.uri);
  const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const type = types.find(each => touches(document, each, selection));
  if (type === undefined) return [];
  return actionsFor(type, types, textDocument.uri, server.client.isFauxtureClient);
}

/** Whether a client asks for code actions of our kind. */
export function isWantedKind({ context }: CodeActionParams): boolean {
  return context.only?.some(kind => FAUXTURE_KIND === kind || FAUXTURE_KIND.startsWith(`${kind}.`)) ?? true;
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
  const lead = exportFirst ? `Export ${name} and ` : '';
  const target = { uri, type: name, ...(exportFirst && { exportFirst }) };
  return [
    ...(canExport
      ? [
          toAction(
            `${lead}Generate Fixture${exportFirst ? '' : ` for ${name}`}`,
            build('generateFixture', target),
          ),
          toAction(
            `${lead}Generate Factory${exportFirst ? '' : ` for ${name}`}`,
            build('generateFactory', target),
          ),
        ]
      : []),
    ...(isFauxtureClient ? [toAction(`Copy ${name} as JSON`, build('copyAsJson', { uri, type: name }))] : []),
    ...(types.filter(each => each.exported).length > 1
      ? [toAction('Generate Fixtures for All Types', build('generateAllFixtures', { uri }))]
      : []),
  ];
}

type ClientCommandId = 'generateFixture' | 'generateFactory' | 'generateAllFixtures' | 'copyAsJson';

function toAction(title: string, command: Omit<Command, 'title'>): CodeAction {
  return { title, kind: FAUXTURE_KIND, command: { ...command, title } };
}

function clientCommand(id: ClientCommandId, target: ClientCommandTarget): Omit<Command, 'title'> {
  return { command: CLIENT_COMMANDS[id], arguments: [target] };
}

/** For clients that know no commands of their own. */
function serverCommand(
  id: ClientCommandId,
  { uri, type, exportFirst }: ClientCommandTarget,
): Omit<Command, 'title'> {
  const params: GenerateParams = {
    uri,
    types: type === undefined ? 'all' : [type],
    ...(id === 'generateFactory' && { style: 'factory' }),
    ...(exportFirst !== undefined && { exportFirst }),
  };
  return { command: SERVER_COMMANDS.generate, arguments: [params] };
}
