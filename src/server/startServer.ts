import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';

import { Session } from '../app/session';
import {
  SCHEMA_ASSOCIATIONS_NOTIFICATION,
  SCHEMAS_REQUEST,
  SERVER_COMMANDS,
  TYPES_REQUEST,
  type FauxtureInitializationOptions,
  type SchemasParams,
  type WireSchemaAssociation,
} from '../shared/protocol';
import { findCodeActions } from './codeActions';
import { findCodeLenses } from './codeLenses';
import { runCommand } from './commands/index';
import { Documents } from './documents';
import { ParsedTypes } from './parsedTypes';
import { connectionLog } from './connectionLog';
import { contributedAssociations } from './schemaAssociations';
import { findLiteralActions } from './literalActions';
import { findFindingActions } from './personalData/findingActions';
import { findFindingHover } from './personalData/findingHover';
import { PersonalData } from './personalData/personalData';
import { findSchemaActions } from './schemaCodeActions';
import { SchemaDocuments } from './schemaDocuments';
import { listWireSchemas } from './schemasRequest';
import type { Client, Server } from './server';
import { Settings } from './settings';

/** Megabytes from which on a server asks to be restarted. */
const MEMORY_BOUND = 1500;

/** Serves a connection: registers everything and begins to listen. */
export function startServer(connection: Connection): void {
  const server = buildServer(connection);
  connection.onInitialize(params => initialize(server, params));
  connection.onInitialized(() => {
    initialized(server);
  });
  connection.onCodeAction(async params => [
    ...findFindingActions(server, params),
    ...findLiteralActions(server, params),
    ...findCodeActions(server, params),
    ...(await findSchemaActions(server, params)),
  ]);
  connection.onHover(params => findFindingHover(server, params));
  connection.onCodeLens(({ textDocument }) => findCodeLenses(server, textDocument.uri));
  connection.onExecuteCommand((params, token, progress) => runCommand(server, { params, token, progress }));
  connection.onRequest(TYPES_REQUEST, ({ uri }: { readonly uri: string }) => server.types.wire(uri));
  connection.onRequest(SCHEMAS_REQUEST, (params: SchemasParams) => listWireSchemas(server, params));
  connection.onNotification(
    SCHEMA_ASSOCIATIONS_NOTIFICATION,
    (associations: readonly WireSchemaAssociation[]) => {
      server.contributed = contributedAssociations(associations);
    },
  );
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) server.personalData.changedOnDisk(uri);
  });
  connection.onDidChangeConfiguration(() => {
    server.personalData.lookAgain();
  });
  server.documents.watch(server.personalData);
  server.documents.listen(connection);
  connection.listen();
}

function buildServer(connection: Connection): Server {
  const session = new Session(connectionLog(connection.console));
  const documents = new Documents(session);
  const server: Server = {
    connection,
    session,
    documents,
    types: new ParsedTypes(documents),
    schemas: new SchemaDocuments(session, documents),
    settings: new Settings(connection),
    personalData: new PersonalData(() => server),
    contributed: [],
    client: describeClient({ capabilities: {} }),
    queue: Promise.resolve(),
    report: () => undefined,
  };
  return server;
}

function initialize(server: Server, params: InitializeParams): InitializeResult {
  const { workspace } = params.capabilities;
  server.client = describeClient(params);
  server.contributed = contributedAssociations(optionsOf(params).schemaAssociations ?? []);
  server.settings.canAsk = workspace?.configuration ?? false;
  server.settings.canWatch = workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
  server.documents.setFolders(foldersOf(params));
  return {
    serverInfo: { name: 'Fauxture' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor],
        resolveProvider: false,
      },
      hoverProvider: true,
      codeLensProvider: { resolveProvider: false },
      executeCommandProvider: { commands: Object.values(SERVER_COMMANDS), workDoneProgress: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

function initialized({ connection, settings, documents, client }: Server): void {
  settings.watch();
  if (client.canWatchFiles)
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*' }],
    });
  if (!client.canChangeFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    documents.setFolders(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    );
  });
}

type Introduction = Pick<InitializeParams, 'initializationOptions' | 'capabilities'>;

function optionsOf({ initializationOptions }: Introduction): FauxtureInitializationOptions {
  return (initializationOptions ?? {}) as FauxtureInitializationOptions;
}

function describeClient(introduction: Introduction): Client {
  const { workspace = {}, window = {} } = introduction.capabilities;
  const options = optionsOf(introduction);
  return {
    isFauxtureClient: options.isFauxtureClient ?? false,
    memoryBound: options.memoryBound ?? MEMORY_BOUND,
    canCreateFiles: workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    canShowDocuments: window.showDocument?.support === true,
    canChangeFolders: workspace.workspaceFolders === true,
    canWatchFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    canConfirmEdits: workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
  };
}

function foldersOf(params: InitializeParams): readonly string[] {
  const { rootUri } = params as { readonly rootUri?: string | null };
  return params.workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}
