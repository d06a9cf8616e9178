import { statSync } from 'node:fs';

import { ts } from 'ts-morph';

import { readLibraryFile } from './libraryFiles';

interface Entry {
  text: string;
  /** When the file was last modified; `undefined` where the text is not the disk's. */
  modified: number | undefined;
  tree?: ts.SourceFile;
}

/**
 * The texts and trees of a program's files. A tree stays the same object until its text changes, so that the
 * compiler can tell what it need not do again. Files of packages are read once.
 */
export class SourceFiles {
  private readonly entries = new Map<string, Entry>();
  private unsaved: ReadonlyMap<string, string> = new Map();

  isUnsaved(path: string): boolean {
    return this.unsaved.has(toKey(path));
  }

  /** The text that a file has for the program; `undefined` where there is no such file. */
  text(path: string): string | undefined {
    return this.open(path)?.text;
  }

  tree(path: string, options: ts.CreateSourceFileOptions): ts.SourceFile | undefined {
    const entry = this.open(path);
    if (entry === undefined) return undefined;
    if (entry.tree === undefined || entry.tree.impliedNodeFormat !== options.impliedNodeFormat)
      entry.tree = ts.createSourceFile(path, entry.text, options, !isOfPackage(path));
    return entry.tree;
  }

  /** Gives a file another text until the next {@link refresh}, or for good where the user has no such file. */
  replace(path: string, text: string): void {
    const entry = this.entries.get(toKey(path));
    if (entry?.text !== text) this.entries.set(toKey(path), { text, modified: undefined });
    else entry.modified = undefined;
  }

  /** Runs `read` while a file has another text; then text and tree are as before. */
  withText<T>(path: string, text: string, read: () => T): T {
    const before = this.open(path);
    this.entries.set(toKey(path), { text, modified: undefined });
    try {
      return read();
    } finally {
      if (before === undefined) this.entries.delete(toKey(path));
      else this.entries.set(toKey(path), before);
    }
  }

  /** Brings all texts up to date: unsaved texts win over the disk, changed files are read again. */
  refresh(unsaved: ReadonlyMap<string, string>): void {
    this.unsaved = new Map([...unsaved].map(([path, text]) => [toKey(path), text]));
    for (const [key, entry] of this.entries) {
      const stays = isOfPackage(key) && entry.modified !== undefined && !this.unsaved.has(key);
      if (!stays) this.refreshEntry(key, entry);
    }
  }

  private refreshEntry(key: string, entry: Entry): void {
    const unsaved = this.unsaved.get(key);
    const modified = unsaved === undefined ? modifiedAt(key) : undefined;
    if (unsaved === undefined && modified === undefined) {
      if (entry.modified !== undefined) this.entries.delete(key);
    } else if (unsaved !== undefined || modified !== entry.modified) {
      const text = unsaved ?? ts.sys.readFile(key) ?? '';
      entry.modified = modified;
      if (text === entry.text) return;
      entry.text = text;
      delete entry.tree;
    }
  }

  private open(path: string): Entry | undefined {
    const key = toKey(path);
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const unsaved = this.unsaved.get(key);
    const library = readLibraryFile(path);
    const text = unsaved ?? library ?? ts.sys.readFile(path);
    if (text === undefined) return undefined;
    const isOfDisk = unsaved === undefined && library === undefined;
    const entry: Entry = {
      text,
      modified: isOfDisk ? modifiedAt(path) : library === undefined ? undefined : 0,
    };
    this.entries.set(key, entry);
    return entry;
  }
}

/** Paths that mean the same file on this machine have the same key. */
function toKey(path: string): string {
  return ts.sys.useCaseSensitiveFileNames ? path : path.toLowerCase();
}

function isOfPackage(path: string): boolean {
  return path.includes('/node_modules/');
}

function modifiedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
