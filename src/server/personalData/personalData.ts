import { existsSync } from 'node:fs';

import { MessageType } from 'vscode-languageserver';

import { scan } from '../../app/scan';
import { CONFIG_FILE } from '../../app/workspaceConfig';
import type { ScanFinding } from '../../app/scan/scannedDocument';
import { FauxtureError } from '../../shared/fauxtureError';
import { FINDINGS_NOTIFICATION, type WireFindings } from '../../shared/personalDataProtocol';
import type { Server } from '../server';
import { tell } from '../tell';
import { isInScope, readScope, type ScanScope } from './scanScope';
import { toDiagnostics, toWireGroups } from './toDiagnostics';

/** Milliseconds that typing must pause before a document is looked at again. */
const PAUSE = 400;

/** The same for a document of more than so many UTF-16 code units. */
const LARGE = { length: 300_000, pause: 2000 } as const;

/** What was found in a file. */
interface KnownFindings {
  /** Of the document; null for a file as it is on disk. */
  readonly version: number | null;
  readonly findings: readonly ScanFinding[];
}

/** The personal data in the client's documents and, after a scan of the workspace, in its other files. */
export class PersonalData {
  private readonly known = new Map<string, KnownFindings>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private isWorkspaceScanned = false;
  private toldOf = '';

  constructor(private readonly findServer: () => Server) {}

  private get server(): Server {
    return this.findServer();
  }

  /** What was found in a file; `undefined` for one that was not looked at, or that has changed since. */
  of(uri: string): readonly ScanFinding[] | undefined {
    const { documents } = this.server;
    const known = this.known.get(documents.pathOf(uri));
    const version = documents.isOpen(uri) ? documents.find(uri)?.version : null;
    return known?.version === version ? known?.findings : undefined;
  }

  opened(uri: string): void {
    this.schedule(uri, 'onSave', 0);
  }

  changed(uri: string): void {
    const { length } = this.server.documents.find(uri)?.getText() ?? '';
    this.schedule(uri, 'onType', length > LARGE.length ? LARGE.pause : PAUSE);
  }

  saved(uri: string): void {
    this.schedule(uri, 'onSave', 0);
    if (this.isAboutScanning(uri)) this.lookAgain();
  }

  closed(uri: string): void {
    if (this.isWorkspaceScanned) this.schedule(uri, 'always', 0);
    else this.forget(uri);
  }

  /** A file has changed on disk, or is gone. */
  changedOnDisk(uri: string): void {
    const { documents } = this.server;
    if (this.isAboutScanning(uri)) this.lookAgain();
    if (this.known.has(documents.pathOf(uri))) this.schedule(uri, 'always', 0);
  }

  /** Looks at all documents, and at all files with findings, again: what holds for them may have changed. */
  lookAgain(): void {
    const { documents } = this.server;
    const uris = [...this.known.keys()].map(path => documents.uriOf(path));
    for (const uri of new Set([...documents.openUris(), ...uris])) this.schedule(uri, 'always', 0);
  }

  /** Takes what a scan of the workspace has found in place of all that was known. */
  replaceAll(scanned: ReadonlyMap<string, readonly ScanFinding[]>): void {
    const { documents } = this.server;
    this.isWorkspaceScanned = true;
    for (const path of [...this.known.keys()].filter(each => !scanned.has(each))) {
      const uri = documents.uriOf(path);
      if (documents.isOpen(uri) && existsSync(path)) this.schedule(uri, 'always', 0);
      else this.forget(uri);
    }
    for (const [path, findings] of scanned) {
      const uri = documents.uriOf(path);
      if (documents.isOpen(uri)) this.schedule(uri, 'always', 0);
      else this.take(uri, { version: null, findings });
    }
  }

  private isAboutScanning(uri: string): boolean {
    return uri.endsWith(`/${CONFIG_FILE}`) || uri.includes('/.fauxture/') || uri.endsWith('/.gitignore');
  }

  private schedule(uri: string, when: 'onType' | 'onSave' | 'always', pause: number): void {
    if (!uri.startsWith('file:')) return;
    const path = this.server.documents.pathOf(uri);
    clearTimeout(this.timers.get(path));
    const timer = setTimeout(() => {
      this.timers.delete(path);
      this.look(uri, when).catch((error: unknown) => {
        this.report(error);
      });
    }, pause);
    this.timers.set(path, timer);
  }

  private async look(uri: string, when: 'onType' | 'onSave' | 'always'): Promise<void> {
    const { documents, session } = this.server;
    const path = documents.pathOf(uri);
    const scope = await readScope(this.server, path);
    if (scope.options.run === 'onSave' && when === 'onType') return;
    if (!this.isWanted(path, scope)) {
      this.forget(uri);
      return;
    }
    const version = documents.isOpen(uri) ? (documents.find(uri)?.version ?? null) : null;
    const request = { paths: [{ file: path }], options: scope.options };
    for await (const scanned of scan(session, request)) {
      // A newer text is on its way.
      if (version !== null && documents.find(uri)?.version !== version) return;
      this.take(uri, { version, findings: scope.withoutAccepted(scanned) });
    }
    this.toldOf = '';
  }

  private isWanted(path: string, scope: ScanScope): boolean {
    const isOff = scope.options.run === 'off' && !this.isWorkspaceScanned;
    // Clients keep documents of files that are gone.
    return !isOff && existsSync(path) && isInScope(this.server, path, scope);
  }

  private forget(uri: string): void {
    clearTimeout(this.timers.get(this.server.documents.pathOf(uri)));
    this.take(uri, { version: null, findings: [] });
    this.known.delete(this.server.documents.pathOf(uri));
  }

  private take(uri: string, { version, findings }: KnownFindings): void {
    const { documents, connection, client } = this.server;
    const path = documents.pathOf(uri);
    const before = this.known.get(path)?.findings ?? [];
    this.known.set(path, { version, findings });
    if (findings.length === 0 && before.length === 0) return;
    void connection.sendDiagnostics({
      uri,
      ...(version !== null && { version }),
      diagnostics: toDiagnostics(uri, findings),
    });
    if (!client.isFauxtureClient) return;
    const told: WireFindings = { uri, groups: toWireGroups(findings) };
    void connection.sendNotification(FINDINGS_NOTIFICATION, told);
  }

  /** A config that is off concerns every document: it is told once. Other errors might quote a document. */
  private report(error: unknown): void {
    const message = FauxtureError.is(error)
      ? error.message
      : 'Something went wrong while looking for personal data.';
    const frames = error instanceof Error ? (error.stack?.match(/^ {4}at .*$/gm) ?? []) : [];
    this.server.session.log.warn([message, ...(FauxtureError.is(error) ? [] : frames)].join('\n'));
    if (message === this.toldOf) return;
    this.toldOf = message;
    tell(this.server, MessageType.Warning, message);
  }
}
