import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { fileURLToPath } from 'node:url';

import { Session } from '../app/session';
import { SERVER_COMMANDS, TYPES_REQUEST, type FauxtureInitializationOptions } from '../shared/protocol';
import { findCodeActions } from './codeActions';
import { findCodeLenses } from './codeLenses';
import { runCommand } from './commands/index';
import { Documents } from './documents';
import { ParsedTypes } from './parsedTypes';
import { connectionLog } from './connectionLog';
import type { Server } from './server';
import { Settings } from './settings';

/** Serves a connection: registers everything and begins to listen. */
export function startServer(connection: Connection): void {
  const server = buildServer(connection);
  connection.onInitialize(params => initialize(server, params));
  connection.onInitialized(() => {
    server.settings.watch();
  });
  connection.onCodeAction(params => findCodeActions(server, params));
  connection.onCodeLens(({ textDocument }) => findCodeLenses(server, textDocument.uri));
  connection.onExecuteCommand((params, token, progress) => runCommand(server, { params, token, progress }));
  connection.onRequest(TYPES_REQUEST, ({ uri }: { readonly uri: string }) => server.types.wire(uri));
  server.documents.listen(connection);
  connection.listen();
}

function buildServer(connection: Connection): Server {
  const session = new Session(connectionLog(connection.console));
  const documents = new Documents(session);
  return {
    connection,
    session,
    documents,
    types: new ParsedTypes(documents),
    settings: new Settings(connection),
    client: { isFauxtureClient: false, memoryBound: 1500, canCreateFiles: false, canShowDocuments: false },
    queue: Promise.resolve(),
  };
}

function initialize(server: Server, params: InitializeParams): InitializeResult {
  const options = (params.initializationOptions ?? {}) as FauxtureInitializationOptions;
  const { workspace, window } = params.capabilities;
  server.client = {
    isFauxtureClient: options.isFauxtureClient ?? false,
    memoryBound: options.memoryBound ?? 1500,
    canCreateFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    canShowDocuments: window?.showDocument?.support ?? false,
  };
  server.settings.canAsk = workspace?.configuration ?? false;
  server.settings.canWatch = workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
  server.documents.folders = foldersOf(params);
  return {
    serverInfo: { name: 'Fauxture' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      codeActionProvider: { codeActionKinds: [CodeActionKind.Refactor], resolveProvider: false },
      codeLensProvider: { resolveProvider: false },
      executeCommandProvider: { commands: Object.values(SERVER_COMMANDS), workDoneProgress: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: false } },
    },
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.filter(uri => uri.startsWith('file:')).map(uri => fileURLToPath(uri).replaceAll('\\', '/'));
}
