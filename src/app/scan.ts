import { resolve } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';
import { checkpoint } from './checkpoint';
import { readScanFile, type ScanFile } from './scan/readScanFile';
import { MAXIMUM_BYTES, type ScanOptions } from './scan/scanOptions';
import { scanText } from './scan/scanText';
import type { ScannedDocument } from './scan/scannedDocument';
import { walkFiles } from './scan/walkFiles';
import { toPath, type Session } from './session';

/** Lines of a file, 0-based; the last one is a part of it. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A file to look at, or the part of it that changed. */
export interface ScanTarget {
  /** Absolute. */
  readonly file: string;
  /** Its text, where not that on the disk. */
  readonly text?: string;
  /** The only lines that count. */
  readonly lines?: readonly LineRange[];
}

/** What is scanned. */
export interface ScanRequest {
  /** Files and folders, or targets that were found otherwise. */
  readonly paths: readonly (string | ScanTarget)[];
  readonly options?: ScanOptions;
}

/** A file that was scanned. */
export interface ScannedFile extends ScannedDocument {
  /** Absolute, with forward slashes. */
  readonly file: string;
  readonly bytes: number;
}

/**
 * Looks for personal data in files, one after another; unsaved texts of the session win over the disk. Binary files
 * are passed over. What could not be looked at as a whole is said in a file's notices.
 * @throws FauxtureError `not-found` for a path that does not exist; the signal's reason
 */
export async function* scan(
  session: Session,
  { paths, options = {} }: ScanRequest,
  signal?: AbortSignal,
): AsyncGenerator<ScannedFile> {
  for (const target of toTargets(paths, options)) {
    await checkpoint(signal);
    const scanned = scanTarget(session, target, options);
    if (scanned !== undefined) yield scanned;
  }
}

/** The files that paths stand for, one after another. */
export function* toTargets(paths: ScanRequest['paths'], options: ScanOptions): Generator<ScanTarget> {
  yield* paths.filter(path => typeof path !== 'string');
  const named = paths.filter(path => typeof path === 'string');
  for (const file of walkFiles(named, options)) yield { file };
}

function scanTarget(session: Session, target: ScanTarget, options: ScanOptions): ScannedFile | undefined {
  const file = toPath(resolve(target.file));
  const source = readTarget(session, { ...target, file }, options.maximumBytes ?? MAXIMUM_BYTES);
  if (source === undefined) return undefined;
  const { text, bytes, isCut } = source;
  const { format, findings, notices } = scanText(text, file, options);
  const { lines } = target;
  return {
    file,
    bytes,
    format,
    findings:
      lines === undefined
        ? findings
        : findings.filter(({ line, endLine }) =>
            lines.some(({ first, last }) => first <= endLine && line <= last),
          ),
    notices: isCut ? [...notices, { message: cutNotice(bytes), line: text.split('\n').length - 1 }] : notices,
  };
}

function cutNotice(bytes: number): string {
  return `Only the first ${(bytes / 1e6).toFixed(1)} MB were scanned. Set "scan.maximumBytes" in .fauxture.json, or --max-bytes, to scan more.`;
}

function readTarget(session: Session, target: ScanTarget, maximumBytes: number): ScanFile | undefined {
  const text = target.text ?? session.unsaved.get(target.file);
  if (text !== undefined) {
    const shown = text.slice(0, maximumBytes);
    return { text: shown, bytes: Buffer.byteLength(shown), isCut: shown.length < text.length };
  }
  try {
    return readScanFile(target.file, maximumBytes);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new FauxtureError(
      'bad-input',
      `Cannot read ${target.file}: ${code}.`,
      { file: target.file },
      { cause },
    );
  }
}
