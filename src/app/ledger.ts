import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';
import { findWorkspaceRoot } from './workspaceSecret';

/** Where a file came from, for files that cannot say so themselves. */
export interface LedgerEntry {
  /** Relative to the workspace's root, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the text, its line ends as line feeds, in hexadecimal. */
  readonly hash: string;
  /** What it was made from: `src/user.ts#User`. */
  readonly source: string;
  readonly seed: number;
  /** The version of Fauxture that made it. */
  readonly version: string;
}

interface Ledger {
  readonly version: 1;
  readonly entries: readonly LedgerEntry[];
}

/** What the ledger says of a file: the text is as it was made, or is not any more; `undefined` where it says nothing. */
export type Provenance = 'made' | 'changed' | undefined;

const PLACE = join('.fauxture', 'ledger.json');

/** The ledger of a workspace, in a file that is committed. It holds hashes and names of files, never a value. */
export class WorkspaceLedger {
  private readonly place: string;
  private known: ReadonlyMap<string, LedgerEntry> | undefined;

  /** @param root the workspace's folder */
  constructor(readonly root: string) {
    this.place = join(root, PLACE);
  }

  /** The ledger of the workspace that a file is in. */
  static of(file: string): WorkspaceLedger {
    return new WorkspaceLedger(findWorkspaceRoot(dirname(resolve(file))));
  }

  exists(): boolean {
    return existsSync(this.place);
  }

  /**
   * Whether a file's text is the one that was made.
   * @throws FauxtureError `bad-input` where the ledger cannot be read
   */
  provenanceOf(file: string, text: string): Provenance {
    const entry = this.entries().get(this.nameOf(file));
    if (entry === undefined) return undefined;
    const hash = new TextHash();
    hash.add(text);
    return entry.hash === hash.digest() ? 'made' : 'changed';
  }

  /**
   * Notes where a file came from, in place of what was noted of it before.
   * @param hash of the file's text
   * @throws FauxtureError `bad-input` where the ledger cannot be read; `cannot-write`
   */
  note(file: string, hash: string, made: Omit<LedgerEntry, 'file' | 'hash'>): void {
    const name = this.nameOf(file);
    const entry: LedgerEntry = { file: name, hash, ...made };
    const entries = [...new Map([...this.entries(), [name, entry]]).values()];
    const ledger: Ledger = { version: 1, entries: entries.toSorted((a, b) => (a.file < b.file ? -1 : 1)) };
    try {
      mkdirSync(dirname(this.place), { recursive: true });
      writeFileSync(`${this.place}.tmp`, `${JSON.stringify(ledger, undefined, 2)}\n`);
      renameSync(`${this.place}.tmp`, this.place);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
      throw new FauxtureError('cannot-write', `Cannot write ${this.place}: ${code}.`, {}, { cause });
    }
    this.known = undefined;
  }

  private nameOf(file: string): string {
    return relative(this.root, resolve(file)).replaceAll('\\', '/');
  }

  private entries(): ReadonlyMap<string, LedgerEntry> {
    return (this.known ??= new Map(this.read().map(entry => [entry.file, entry])));
  }

  private read(): readonly LedgerEntry[] {
    if (!this.exists()) return [];
    try {
      const ledger = JSON.parse(readFileSync(this.place, 'utf8')) as Partial<Ledger> | null;
      if (ledger?.version === 1 && Array.isArray(ledger.entries) && ledger.entries.every(isEntry))
        return ledger.entries;
    } catch {
      // Told below, like any other content that is no ledger.
    }
    throw new FauxtureError(
      'bad-input',
      `${this.place} is not a ledger of Fauxture. Restore it from git, or delete it.`,
      { file: this.place },
    );
  }
}

/** The ledgers of the workspaces that some files are in. */
export class Ledgers {
  private readonly byFolder = new Map<string, WorkspaceLedger>();
  private readonly byRoot = new Map<string, WorkspaceLedger>();

  /**
   * What its workspace's ledger says of a file.
   * @throws FauxtureError `bad-input` where the ledger cannot be read
   */
  provenanceOf(file: string, text: string): Provenance {
    const folder = dirname(resolve(file));
    const ledger = this.byFolder.get(folder) ?? this.open(folder);
    return ledger.provenanceOf(file, text);
  }

  private open(folder: string): WorkspaceLedger {
    const root = findWorkspaceRoot(folder);
    const ledger = this.byRoot.get(root) ?? new WorkspaceLedger(root);
    this.byRoot.set(root, ledger);
    this.byFolder.set(folder, ledger);
    return ledger;
  }
}

function isEntry(entry: unknown): entry is LedgerEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const { file, hash } = entry as Partial<LedgerEntry>;
  return typeof file === 'string' && typeof hash === 'string';
}

/** The hash of a text that comes in pieces. Of git's two kinds of line ends, either gives the same. */
export class TextHash {
  private readonly hash = createHash('sha256');

  add(text: string): void {
    this.hash.update(text.replaceAll('\r\n', '\n'));
  }

  /** The pieces, which are added as they go by. */
  *over(texts: Iterable<string>): Generator<string> {
    for (const text of texts) {
      this.add(text);
      yield text;
    }
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}
