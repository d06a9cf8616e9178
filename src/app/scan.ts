import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';
import { checkpoint } from './checkpoint';
import { Ledgers } from './ledger';
import { countLines } from './scan/fileParts';
import { readScanFile } from './scan/readScanFile';
import { isLarge, scanLargeFile } from './scan/scanLargeFile';
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
  const ledgers = new Ledgers();
  for (const target of toTargets(paths, options)) {
    await checkpoint(signal);
    const scanned = scanTarget(session, target, { options, ledgers });
    if (scanned !== undefined) yield scanned;
  }
}

/** The files that paths stand for, one after another. */
export function* toTargets(paths: ScanRequest['paths'], options: ScanOptions): Generator<ScanTarget> {
  yield* paths.filter(path => typeof path !== 'string');
  const named = paths.filter(path => typeof path === 'string');
  for (const file of walkFiles(named, options)) yield { file };
}

interface Scanning {
  readonly options: ScanOptions;
  readonly ledgers: Ledgers;
}

function scanTarget(session: Session, target: ScanTarget, scanning: Scanning): ScannedFile | undefined {
  const file = toPath(resolve(target.file));
  const scanned = scanContent(session, { ...target, file }, scanning);
  const { lines } = target;
  if (scanned === undefined || lines === undefined) return scanned;
  const findings = scanned.findings.filter(({ line, endLine }) =>
    lines.some(({ first, last }) => first <= endLine && line <= last),
  );
  return { ...scanned, findings };
}

function scanContent(
  session: Session,
  { file, text: given }: ScanTarget,
  scanning: Scanning,
): ScannedFile | undefined {
  const { options } = scanning;
  const { maximumBytes = MAXIMUM_BYTES } = options;
  const text = given ?? session.unsaved.get(file);
  if (text !== undefined) {
    const shown = text.slice(0, maximumBytes);
    const bytes = Buffer.byteLength(shown);
    return withCut(
      file,
      { ...scanWhole(shown, file, scanning), bytes },
      shown.length < text.length ? countLines(shown) : undefined,
    );
  }
  return scanFile(file, scanning, maximumBytes);
}

function scanFile(file: string, scanning: Scanning, maximumBytes: number): ScannedFile | undefined {
  const { options } = scanning;
  try {
    const { size } = statSync(file);
    if (!isLarge(file, size)) {
      const content = readScanFile(file, maximumBytes);
      if (content === undefined) return undefined;
      const { bytes, isCut } = content;
      return withCut(
        file,
        { ...scanWhole(content.text, file, scanning), bytes },
        isCut ? countLines(content.text) : undefined,
      );
    }
    const scanned = scanLargeFile(file, { ...options, maximumBytes });
    return scanned && withCut(file, scanned, size > maximumBytes ? 0 : undefined);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || FauxtureError.is(cause)) throw cause;
    throw new FauxtureError('bad-input', `Cannot read ${file}: ${code}.`, { file }, { cause });
  }
}

/** Scans a text, knowing what the workspace's ledger says of it. */
function scanWhole(text: string, file: string, { options, ledgers }: Scanning): ScannedDocument {
  const provenance = ledgers.provenanceOf(file, text);
  if (provenance === 'made')
    return scanText(text, file, {
      ...options,
      knownSynthetic: 'Fauxture made the file, as the ledger tells',
    });
  const scanned = scanText(text, file, options);
  if (provenance === undefined || scanned.findings.length === 0) return scanned;
  const message = 'It was changed since Fauxture made it, so that its values were judged one by one.';
  return { ...scanned, notices: [...scanned.notices, { message, line: 0 }] };
}

function withCut(
  file: string,
  scanned: ScannedDocument & { readonly bytes: number },
  cutAt: number | undefined,
): ScannedFile {
  if (cutAt === undefined) return { ...scanned, file };
  const notice = { message: cutNotice(scanned.bytes), line: cutAt };
  return { ...scanned, file, notices: [...scanned.notices, notice] };
}

function cutNotice(bytes: number): string {
  return `Only the first ${(bytes / 1e6).toFixed(1)} MB were scanned. Set "scan.maximumBytes" in .fauxture.json, or --max-bytes, to scan more.`;
}
