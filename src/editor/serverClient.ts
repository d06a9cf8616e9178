import { randomUUID } from 'node:crypto';

import type * as vscode from 'vscode';
import type * as languageClient from 'vscode-languageclient/node';

import { FINDINGS_NOTIFICATION, type WireFindings } from '../shared/personalDataProtocol';
import {
  CLIENT_COMMANDS,
  RESTART_ME_NOTIFICATION,
  SCHEMA_ASSOCIATIONS_NOTIFICATION,
  SCHEMAS_REQUEST,
  SERVER_COMMANDS,
  TYPES_REQUEST,
  type FauxtureInitializationOptions,
  type SchemasParams,
  type ServerCommandTypes,
  type WireSchemas,
  type WireType,
} from '../shared/protocol';
import { contributedSchemas } from './contributedSchemas';
import type { FindingStore } from './findings/findingStore';
import { documentSelector } from './languages';

/** Megabytes of JavaScript heap: large projects need more than Node's default, and the server restarts long before. */
const HEAP_LIMIT = 4096;

/** How often a server that keeps ending is started again before it is left alone. */
const MAX_CRASHES = 4;

/** How a command is run. */
interface RunOptions {
  readonly token?: vscode.CancellationToken;
  /** Is told how far it is, in words. */
  readonly report?: (message: string) => void;
}

/** The language server's process: started when first needed, and again when it has ended or asks for it. */
export class ServerClient implements vscode.Disposable {
  private started: Promise<languageClient.LanguageClient> | undefined;
  private crashes = 0;
  private running = 0;
  private restartIsDue = false;

  constructor(
    private readonly module: string,
    private readonly outlets: { readonly log: vscode.LogOutputChannel; readonly findings: FindingStore },
  ) {}

  /** Starts it after this turn; errors are shown when a command needs it. */
  startSoon(): void {
    if (this.started !== undefined) return;
    setImmediate(() => {
      this.client().catch((error: unknown) => {
        this.outlets.log.error(String(error));
      });
    });
  }

  /** Runs a command of the server. Null when it was cancelled or the user declined. */
  run<Id extends keyof ServerCommandTypes>(
    id: Id,
    params: ServerCommandTypes[Id]['params'],
    token?: vscode.CancellationToken,
  ): Promise<ServerCommandTypes[Id]['result']> {
    return this.runWithProgress(id, params, { ...(token && { token }) });
  }

  /** The same; the server is asked to say how far it is. */
  async runWithProgress<Id extends keyof ServerCommandTypes>(
    id: Id,
    params: ServerCommandTypes[Id]['params'],
    { token, report }: RunOptions,
  ): Promise<ServerCommandTypes[Id]['result']> {
    const client = await this.client();
    this.running += 1;
    const progress = report && (await listenToProgress(client, report));
    try {
      return await client.sendRequest<ServerCommandTypes[Id]['result']>(
        'workspace/executeCommand',
        {
          command: SERVER_COMMANDS[id],
          arguments: [params],
          ...(progress && { workDoneToken: progress.token }),
        },
        token,
      );
    } finally {
      progress?.dispose();
      this.running -= 1;
      void this.restartWhenIdle();
    }
  }

  /** The types that a document declares. */
  async types(uri: vscode.Uri): Promise<readonly WireType[]> {
    const client = await this.client();
    return client.sendRequest<readonly WireType[]>(TYPES_REQUEST, { uri: uri.toString() });
  }

  /** The schemas that a document offers. Fails, with a message for the user, for what is no schema. */
  async schemas(params: SchemasParams): Promise<WireSchemas> {
    const client = await this.client();
    return client.sendRequest<WireSchemas>(SCHEMAS_REQUEST, params);
  }

  /** Tells the server, if there is one, which schemas extensions contribute by now. */
  async updateContributedSchemas(): Promise<void> {
    const client = await this.started?.catch(() => undefined);
    await client?.sendNotification(SCHEMA_ASSOCIATIONS_NOTIFICATION, contributedSchemas());
  }

  /** Ends the server, if there is one, and starts another. */
  async restart(): Promise<void> {
    this.crashes = 0;
    await this.stop();
    await this.client();
  }

  dispose(): void {
    void this.stop();
  }

  private client(): Promise<languageClient.LanguageClient> {
    this.started ??= this.start().catch((error: unknown) => {
      this.started = undefined;
      throw error;
    });
    return this.started;
  }

  private async start(): Promise<languageClient.LanguageClient> {
    // Loaded only now, so that activation stays quick.
    const library = await import('vscode-languageclient/node');
    const run = {
      module: this.module,
      transport: library.TransportKind.ipc,
      options: { execArgv: [`--max-old-space-size=${String(HEAP_LIMIT)}`] },
    };
    const options = this.clientOptions(library);
    const client = new library.LanguageClient('fauxture', 'Fauxture', { run, debug: run }, options);
    client.onNotification(RESTART_ME_NOTIFICATION, () => {
      this.restartIsDue = true;
      void this.restartWhenIdle();
    });
    client.onNotification(FINDINGS_NOTIFICATION, (found: WireFindings) => {
      this.outlets.findings.set(found);
    });
    // Also when the client starts a server again that has ended.
    client.onDidChangeState(() => {
      this.outlets.findings.clear();
    });
    await client.start();
    return client;
  }

  private clientOptions({
    CloseAction,
    ErrorAction,
  }: typeof languageClient): languageClient.LanguageClientOptions {
    // A function, because the client also asks when it restarts a server that has ended.
    const initializationOptions = (): FauxtureInitializationOptions => ({
      isFauxtureClient: true,
      schemaAssociations: contributedSchemas(),
    });
    return {
      documentSelector,
      initializationOptions,
      outputChannel: this.outlets.log,
      // The links of hovers on personal data.
      markdown: { isTrusted: { enabledCommands: Object.values(CLIENT_COMMANDS) } },
      progressOnInitialization: false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          this.crashes += 1;
          const goesOn = this.crashes <= MAX_CRASHES;
          return { action: goesOn ? CloseAction.Restart : CloseAction.DoNotRestart, handled: goesOn };
        },
      },
    };
  }

  private async restartWhenIdle(): Promise<void> {
    if (!this.restartIsDue || this.running > 0) return;
    this.restartIsDue = false;
    this.outlets.log.info('Restarting the server, which has grown large.');
    await this.restart();
  }

  private async stop(): Promise<void> {
    const client = await this.started?.catch(() => undefined);
    this.started = undefined;
    await client?.dispose();
  }
}

async function listenToProgress(
  client: languageClient.LanguageClient,
  report: (message: string) => void,
): Promise<{ readonly token: string; dispose: () => void }> {
  const { WorkDoneProgress } = await import('vscode-languageclient/node');
  const token = `fauxture-${randomUUID()}`;
  const listener = client.onProgress(WorkDoneProgress.type, token, value => {
    if (value.kind === 'report' && value.message !== undefined) report(value.message);
  });
  return {
    token,
    dispose: () => {
      listener.dispose();
    },
  };
}
