import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { toPath, type Session } from '../app/session';

const EXTENSIONS: Readonly<Record<string, string>> = {
  typescript: '.ts',
  typescriptreact: '.tsx',
  javascript: '.js',
  javascriptreact: '.jsx',
  json: '.json',
  jsonc: '.jsonc',
  yaml: '.yaml',
};

/** Is told what becomes of open documents, by their URIs. */
export interface DocumentWatcher {
  readonly opened: (uri: string) => void;
  readonly changed: (uri: string) => void;
  readonly saved: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/** The client's documents as files: an open one's text counts, saved or not. */
export class Documents {
  /** Absolute paths of the workspace folders. */
  private folders: readonly string[] = [];
  private readonly open = new TextDocuments(TextDocument);
  private readonly uris = new Map<string, string>();
  /** Documents whose opening was told. */
  private readonly seen = new Set<string>();

  constructor(private readonly session: Session) {
    this.open.onDidChangeContent(({ document }) => {
      const path = this.pathOf(document.uri);
      this.uris.set(path, document.uri);
      this.session.unsaved.set(path, document.getText());
    });
    this.open.onDidClose(({ document }) => {
      const path = this.pathOf(document.uri);
      this.uris.delete(path);
      this.session.unsaved.delete(path);
    });
  }

  /** Tells a watcher of documents from now on; by then, they are as they have become. */
  watch(watcher: DocumentWatcher): void {
    this.open.onDidOpen(({ document }) => {
      watcher.opened(document.uri);
    });
    this.open.onDidChangeContent(({ document }) => {
      // Opening counts as a change too.
      if (this.seen.has(document.uri)) watcher.changed(document.uri);
      this.seen.add(document.uri);
    });
    this.open.onDidSave(({ document }) => {
      watcher.saved(document.uri);
    });
    this.open.onDidClose(({ document }) => {
      this.seen.delete(document.uri);
      watcher.closed(document.uri);
    });
  }

  /** The URIs of all open documents. */
  openUris(): readonly string[] {
    return this.open.keys();
  }

  /** True for TypeScript and JavaScript, by the document's language where it is open, else by its name. */
  isScript(uri: string): boolean {
    const language = this.open.get(this.uris.get(this.pathOf(uri)) ?? uri)?.languageId;
    return language === undefined
      ? /\.[cm]?[jt]sx?$/i.test(this.pathOf(uri))
      : /^(?:type|java)script/.test(language);
  }

  listen(connection: Connection): void {
    this.open.listen(connection);
  }

  /** Adds workspace folders, and removes others. */
  setFolders(added: readonly string[], removed: readonly string[] = []): void {
    const toPaths = (uris: readonly string[]): string[] =>
      uris.filter(uri => uri.startsWith('file:')).map(uri => toPath(fileURLToPath(uri)).replace(/\/$/, ''));
    const gone = toPaths(removed);
    this.folders = [...this.folders.filter(folder => !gone.includes(folder)), ...toPaths(added)];
  }

  /** The workspace folders, without those inside others. */
  allFolders(): readonly string[] {
    return this.folders.filter(folder => !this.folders.some(other => folder.startsWith(`${other}/`)));
  }

  /** The document as the client has it open; a file's as it is on disk; `undefined` where there is neither. */
  find(uri: string): TextDocument | undefined {
    const path = this.pathOf(uri);
    const document = this.open.get(this.uris.get(path) ?? uri);
    if (document !== undefined) return document;
    return existsSync(path) ? TextDocument.create(uri, '', -1, readFileSync(path, 'utf8')) : undefined;
  }

  /** True when the client has it open: its version must then match. */
  isOpen(uri: string): boolean {
    return this.open.get(this.uris.get(this.pathOf(uri)) ?? uri) !== undefined;
  }

  /**
   * The path by which a document takes part in a project. One that was never saved counts as a file at the root of
   * the first workspace folder.
   */
  pathOf(uri: string): string {
    if (uri.startsWith('file:')) return toPath(fileURLToPath(uri));
    const name = decodeURIComponent(uri.slice(uri.indexOf(':') + 1)).split(/[?#]/)[0] ?? '';
    if (name.startsWith('/') && /\.(?:[cm]?[jt]sx?|jsonc?|ya?ml)$/.test(name)) return name;
    const extension = EXTENSIONS[this.open.get(uri)?.languageId ?? ''] ?? '.ts';
    const base = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
    return toPath(join(this.folders[0] ?? tmpdir(), base + extension));
  }

  /** The URI by which the client knows a path: of the document that is open there, else of the file. */
  uriOf(path: string): string {
    return this.uris.get(path) ?? pathToFileURL(path).href;
  }

  /** The workspace folder that a path is in, the innermost one; outside of all, the path's own folder. */
  folderOf(path: string): string {
    const inside = this.folders.filter(folder => path.startsWith(`${folder}/`));
    const [innermost] = inside.sort((a, b) => b.length - a.length);
    return innermost ?? toPath(join(path, '..'));
  }
}
