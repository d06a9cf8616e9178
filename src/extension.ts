import * as vscode from 'vscode';

import { commands } from './editor/commands/index';
import { ExplanationDocuments } from './editor/explanationDocuments';
import { showFindingStatus } from './editor/findings/findingStatus';
import { FindingStore } from './editor/findings/findingStore';
import { FindingView } from './editor/findings/findingView';
import { isSupported } from './editor/languages';
import { trackMarkers } from './editor/markerContext';
import { registerCommands } from './editor/registerCommands';
import { trackSchemas } from './editor/schemaContext';
import { ServerClient } from './editor/serverClient';

/** Registers everything and returns; the server starts with the first document or command that needs it. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Fauxture', { log: true });
  const findings = new FindingStore();
  const findingView = new FindingView(findings);
  const server = new ServerClient(context.asAbsolutePath('dist/server.js'), { log, findings });
  const explanations = new ExplanationDocuments();
  context.subscriptions.push(
    log,
    server,
    explanations,
    findings,
    findingView,
    showFindingStatus(findings),
    trackMarkers(),
    trackSchemas(),
    ...registerCommands(commands, { server, log, explanations, findings, findingView }),
    vscode.workspace.onDidOpenTextDocument(document => {
      if (isSupported(document)) server.startSoon();
    }),
    vscode.extensions.onDidChange(() => server.updateContributedSchemas()),
  );
  if (vscode.workspace.textDocuments.some(isSupported)) server.startSoon();
}
