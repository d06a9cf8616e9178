import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import {
  createProtocolConnection,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  CancellationTokenSource,
  type CodeAction,
  type Command,
  type Diagnostic,
  type ProtocolConnection,
  type Range,
  type ShowMessageRequestParams,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const root = resolve(import.meta.dirname, '../..');

/** How a test's client is set up. */
export interface LspClientOptions {
  /** Default: `dist/server.js --stdio`. */
  readonly server?: readonly string[];
  readonly settings?: unknown;
  /** Settings of other sections, by name. */
  readonly settingsOf?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
  /** What the user answers to questions: the title of an action. */
  readonly answer?: string;
}

/** An editor as small as it can be: it knows LSP, keeps documents, and does what the server asks. */
export class LspClient {
  readonly messages: string[] = [];
  readonly questions: string[] = [];
  readonly shown: string[] = [];
  readonly applied: ApplyWorkspaceEditParams[] = [];
  readonly notifications: string[] = [];
  readonly progress: unknown[] = [];
  readonly logged: string[] = [];
  readonly findings: unknown[] = [];
  /** The diagnostics that stand, by URI. */
  readonly published = new Map<string, Diagnostic[]>();
  private readonly documents = new Map<string, TextDocument>();

  private constructor(
    readonly folder: string,
    readonly connection: ProtocolConnection,
    private readonly child: ChildProcess,
    private readonly temporary: string,
  ) {}

  /** Starts a server on a copy of the sample workspace. */
  static async start(options: LspClientOptions = {}): Promise<LspClient> {
    const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'fauxture-lsp-')));
    const folder = join(temporary, 'workspace');
    cpSync(join(root, 'test/workspace'), folder, { recursive: true });
    const args = options.server ?? ['server.js', '--stdio'];
    const child = spawn(process.execPath, [join(root, 'dist', args[0]!), ...args.slice(1)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new LspClient(folder, connection, child, temporary);
    client.listen(options);
    await client.initialize(options.initializationOptions);
    return client;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  /** Opens a file of the workspace, or a text that was never saved. */
  open(uri: string, text = readFileSync(new URL(uri), 'utf8'), languageId = 'typescript'): void {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces an open document's whole text, unsaved. */
  change(uri: string, text: string): void {
    const version = (this.documents.get(uri)?.version ?? 0) + 1;
    this.documents.set(
      uri,
      TextDocument.create(uri, this.documents.get(uri)?.languageId ?? 'typescript', version, text),
    );
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  /** Tells that an open document was saved. Nothing is written. */
  save(uri: string): void {
    void this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): void {
    this.documents.delete(uri);
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Waits for the diagnostics of a document to be as wanted. */
  async diagnostics(uri: string, isWanted: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    await this.poll('diagnostics', () => {
      const found = this.published.get(uri);
      return found !== undefined && isWanted(found);
    });
    return this.published.get(uri)!;
  }

  async poll(what: string, isSo: () => boolean): Promise<void> {
    const end = Date.now() + 20_000;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
      await new Promise(done => setTimeout(done, 20));
    }
  }

  /** A request that can be cancelled. */
  cancellable(
    method: string,
    params: unknown,
  ): { readonly cancel: () => void; readonly result: Promise<unknown> } {
    const source = new CancellationTokenSource();
    return {
      cancel: () => {
        source.cancel();
      },
      result: this.connection.sendRequest(method, params, source.token),
    };
  }

  /** A document's text after all edits. */
  text(uri: string): string | undefined {
    return this.documents.get(uri)?.getText();
  }

  async actions(uri: string, word: string): Promise<CodeAction[]> {
    const { start } = this.rangeOf(uri, word);
    const at = { line: start.line, character: start.character + 1 };
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
  }

  /** What is offered where TypeScript complains of a text. */
  async fixes(uri: string, text: string, code: number): Promise<CodeAction[]> {
    const range = this.rangeOf(uri, text);
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [{ range, message: '', code, source: 'ts', severity: 1 }], only: ['quickfix'] },
    });
  }

  rangeOf(uri: string, text: string): Range {
    const document = this.documents.get(uri)!;
    const at = document.getText().indexOf(text);
    if (at < 0) throw new Error(`The document does not hold "${text}".`);
    return { start: document.positionAt(at), end: document.positionAt(at + text.length) };
  }

  async run(command: Command | undefined): Promise<unknown> {
    if (command === undefined) throw new Error('There is no command to run.');
    return this.connection.sendRequest('workspace/executeCommand', {
      command: command.command,
      arguments: command.arguments ?? [],
    });
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>(done => this.child.once('exit', done));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    rmSync(this.temporary, { recursive: true, force: true });
    return code;
  }

  private async initialize(initializationOptions: unknown): Promise<void> {
    const capabilities: ClientCapabilities = {
      workspace: {
        applyEdit: true,
        configuration: true,
        workspaceFolders: true,
        workspaceEdit: {
          documentChanges: true,
          resourceOperations: ['create'],
          changeAnnotationSupport: {},
        },
      },
      window: { workDoneProgress: true, showDocument: { support: true } },
    };
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: 'workspace' }],
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
  }

  private listen({ settings = {}, settingsOf = {}, answer }: LspClientOptions): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === 'fauxture' ? settings : (settingsOf[section] ?? null))),
    );
    connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      this.applied.push(params);
      this.apply(params.edit);
      return { applied: true };
    });
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
    connection.onRequest('window/showMessageRequest', (params: ShowMessageRequestParams) => {
      this.questions.push(params.message);
      return params.actions?.find(({ title }) => title === answer) ?? null;
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification('$/progress', params => void this.progress.push(params));
    connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void this.messages.push(message),
    );
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) =>
        void this.published.set(uri, diagnostics),
    );
    connection.onNotification('fauxture/findings', params => void this.findings.push(params));
    connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.logged.push(message),
    );
    connection.onNotification('fauxture/restartMe', () => void this.notifications.push('fauxture/restartMe'));
    connection.listen();
  }

  private apply(edit: WorkspaceEdit): void {
    for (const change of edit.documentChanges ?? []) {
      if ('kind' in change) {
        if (change.kind === 'create') this.open(change.uri, '');
        continue;
      }
      const { uri } = change.textDocument;
      if (!this.documents.has(uri)) this.open(uri, uri.startsWith('file:') ? undefined : '');
      this.change(uri, TextDocument.applyEdits(this.documents.get(uri)!, change.edits as never));
    }
  }
}
