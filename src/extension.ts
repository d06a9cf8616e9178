import * as vscode from 'vscode';

import { commands } from './editor/commands/index';
import { ExplanationDocuments } from './editor/explanationDocuments';
import { isSupported } from './editor/languages';
import { trackMarkers } from './editor/markerContext';
import { registerCommands } from './editor/registerCommands';
import { trackSchemas } from './editor/schemaContext';
import { ServerClient } from './editor/serverClient';

/** Registers everything and returns; the server starts with the first document or command that needs it. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Fauxture', { log: true });
  const server = new ServerClient(context.asAbsolutePath('dist/server.js'), log);
  const explanations = new ExplanationDocuments();
  context.subscriptions.push(
    log,
    server,
    explanations,
    trackMarkers(),
    trackSchemas(),
    ...registerCommands(commands, { server, log, explanations }),
    vscode.workspace.onDidOpenTextDocument(document => {
      if (isSupported(document)) server.startSoon();
    }),
    vscode.extensions.onDidChange(() => server.updateContributedSchemas()),
  );
  if (vscode.workspace.textDocuments.some(isSupported)) server.startSoon();
}
