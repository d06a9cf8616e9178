import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';
import type { ScanFinding } from './scan/scannedDocument';

/** Findings that somebody accepted: equal values of one kind in one file. */
export interface BaselineEntry {
  /** Relative to the baseline's folder, with forward slashes. */
  readonly file: string;
  readonly kind: string;
  /**
   * Of the salt, the kind, the normalised value and the file. So short that many values share it: it tells that a
   * finding is the accepted one, but nobody can find the value by trying all that there are.
   */
  readonly hash: string;
  /** How many times. */
  readonly count: number;
  readonly reason: string;
}

/** The accepted findings of a workspace, as they are committed; holds no value. */
export interface Baseline {
  readonly version: 1;
  readonly salt: string;
  readonly entries: readonly BaselineEntry[];
}

/** Hexadecimal digits of a hash: one in 16 million values of the same kind in the same file is taken for another. */
const HASH_LENGTH = 6;

/** A baseline without entries. Its salt is random. */
export function newBaseline(): Baseline {
  return { version: 1, salt: randomBytes(16).toString('hex'), entries: [] };
}

/**
 * Reads a baseline; `undefined` where the file does not exist.
 * @throws FauxtureError `bad-input`
 */
export function readBaseline(file: string): Baseline | undefined {
  if (!existsSync(file)) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw notABaseline(file);
  }
  if (!isBaseline(content)) throw notABaseline(file);
  return content;
}

function notABaseline(file: string): FauxtureError {
  return new FauxtureError(
    'bad-input',
    `${file} is not a baseline of Fauxture. Make one with --update-baseline under another name.`,
    { file },
  );
}

function isBaseline(content: unknown): content is Baseline {
  if (typeof content !== 'object' || content === null) return false;
  const { version, salt, entries } = content as Partial<Record<keyof Baseline, unknown>>;
  return version === 1 && typeof salt === 'string' && Array.isArray(entries) && entries.every(isEntry);
}

function isEntry(entry: unknown): entry is BaselineEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const { file, kind, hash, count, reason } = entry as Partial<Record<keyof BaselineEntry, unknown>>;
  const texts = [file, kind, hash, reason];
  return texts.every(text => typeof text === 'string') && Number.isSafeInteger(count) && Number(count) > 0;
}

/** A baseline's text as it is written: one entry a line, in a settled order, so that changes are easy to read. */
export function renderBaseline({ version, salt, entries }: Baseline): string {
  const sorted = entries.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const lines = sorted.map(({ file, kind, hash, count, reason }) =>
    JSON.stringify({ file, kind, hash, count, reason }),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${String(version)},\n  "salt": ${JSON.stringify(salt)},\n  "entries": ${list}\n}\n`;
}

const keyOf = ({ file, kind, hash }: Pick<BaselineEntry, 'file' | 'kind' | 'hash'>): string =>
  [file, kind, hash].join('\0');

/** What a baseline leaves of a scan, and what has become of its entries. */
export class BaselineCheck {
  private readonly accepted = new Map<string, BaselineEntry>();
  /** How many of each accepted finding are still there. */
  private readonly met = new Map<string, number>();
  private readonly fresh = new Map<string, Omit<BaselineEntry, 'reason'>>();
  private readonly files = new Set<string>();
  private readonly folder: string;

  /** @param file where the baseline stands */
  constructor(
    private readonly baseline: Baseline,
    file: string,
  ) {
    this.folder = dirname(resolve(file));
    for (const entry of baseline.entries) this.accepted.set(keyOf(entry), entry);
  }

  /** The findings of a file that were not accepted. Each file once. */
  filter(path: string, findings: readonly ScanFinding[]): readonly ScanFinding[] {
    const file = relative(this.folder, resolve(path)).replaceAll('\\', '/');
    this.files.add(file);
    return findings.filter(({ kind, value }) => {
      const entry = { file, kind, hash: this.hash(file, kind, value) };
      const key = keyOf(entry);
      const count = (this.met.get(key) ?? 0) + 1;
      if (count <= (this.accepted.get(key)?.count ?? 0)) {
        this.met.set(key, count);
        return false;
      }
      this.fresh.set(key, { ...entry, count: (this.fresh.get(key)?.count ?? 0) + 1 });
      return true;
    });
  }

  /**
   * The baseline after a scan of whole files: what is gone from them leaves it. Nothing comes in, unless a reason is
   * given; then all that was not accepted does.
   */
  update(reason?: string): Baseline {
    const entries = new Map<string, BaselineEntry>();
    for (const [key, entry] of this.accepted) {
      const isThere = !this.files.has(entry.file) && existsSync(resolve(this.folder, entry.file));
      const count = isThere ? entry.count : (this.met.get(key) ?? 0);
      if (count > 0) entries.set(key, { ...entry, count });
    }
    if (reason !== undefined)
      for (const [key, entry] of this.fresh) {
        const known = entries.get(key);
        entries.set(key, {
          ...entry,
          count: entry.count + (known?.count ?? 0),
          reason: known?.reason ?? reason,
        });
      }
    return { ...this.baseline, entries: [...entries.values()] };
  }

  private hash(file: string, kind: string, value: string): string {
    const normal = value
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s().+/-]/g, '');
    const text = [this.baseline.salt, kind, normal || value, file].join('\0');
    return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
  }
}
