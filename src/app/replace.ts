import { resolve } from 'node:path';

import { Synthesizer } from '../engine/privacy/replace/synthesizer';
import { loadLocale, localeIds } from '../engine/locale/loadLocale';
import { checkpoint } from './checkpoint';
import { Ledgers } from './ledger';
import { KnownValues } from './replace/knownValues';
import { replaceText, type KeptFinding, type Replacement } from './replaceText';
import { canWrite, readWholeFile, type TextEncoding } from './replace/readWholeFile';
import { toTargets, type ScanTarget } from './scan';
import type { ScanFinding, ScannedDocument } from './scan/scannedDocument';
import type { ScanOptions } from './scan/scanOptions';
import { toPath, type Session } from './session';

/** What is replaced. */
export interface ReplaceRequest {
  /** Files and folders, or targets that were found otherwise; as in a scan. */
  readonly paths: readonly (string | ScanTarget)[];
  readonly options?: ScanOptions;
  /** Ids of the kinds that are replaced; all by default. */
  readonly kinds?: readonly string[];
  /** Which findings of a file are; all by default. */
  readonly accept?: (finding: ScanFinding, file: string) => boolean;
  /** Decides what real values become; see `workspaceSecret`. */
  readonly secret: string;
}

/** What becomes of a file. Nothing is written. */
export interface ReplacedFile {
  /** Absolute, with forward slashes. */
  readonly file: string;
  /** The text before. */
  readonly text: string;
  /** How the file is written; `utf8` of an unsaved text. */
  readonly encoding: TextEncoding;
  /** In order, without overlaps. */
  readonly replacements: readonly Replacement[];
  readonly kept: readonly KeptFinding[];
  readonly notices: ScannedDocument['notices'];
}

/**
 * Works out how to replace the personal data in files, one after another; those in which there is none to replace are
 * passed over. The same value becomes the same in all files and runs with one secret; where all findings are accepted,
 * also where another file names it without anything that tells what it is. Files are read whole, whatever
 * `maximumBytes` says; the generator reads each twice, and gives nothing before it has read all.
 * @throws FauxtureError as `scan` does; `bad-input` for a file that is too large to be read whole
 */
export async function* replace(
  session: Session,
  request: ReplaceRequest,
  signal?: AbortSignal,
): AsyncGenerator<ReplacedFile> {
  const synthesizer = await openSynthesizer(request.secret);
  const known = new KnownValues();
  const work: Work = { session, request, synthesizer, known, ledgers: new Ledgers() };
  const targets = [...toTargets(request.paths, request.options ?? {})];
  // What stands in one file for a person may stand in another one without anything that tells so.
  if (request.accept === undefined && targets.length > 1)
    for (const target of targets) {
      await checkpoint(signal);
      replaceTarget(target, work);
    }
  for (const target of targets) {
    await checkpoint(signal);
    const replaced = replaceTarget(target, work);
    if (replaced === undefined) continue;
    const { replacements, kept } = replaced;
    if (replacements.length > 0 || kept.length > 0) yield replaced;
  }
}

interface Work {
  readonly session: Session;
  readonly request: ReplaceRequest;
  readonly synthesizer: Synthesizer;
  readonly known: KnownValues;
  readonly ledgers: Ledgers;
}

/** What makes synthetic values with a secret; knows the names of all locales. */
export async function openSynthesizer(secret: string): Promise<Synthesizer> {
  return new Synthesizer(secret, await Promise.all(localeIds.map(id => loadLocale(id))));
}

function replaceTarget(
  target: ScanTarget,
  { session, request, synthesizer, known, ledgers }: Work,
): ReplacedFile | undefined {
  const file = toPath(resolve(target.file));
  const unsaved = target.text ?? session.unsaved.get(file);
  const source = unsaved === undefined ? readWholeFile(file) : { text: unsaved, encoding: 'utf8' as const };
  if (source === undefined || ledgers.provenanceOf(file, source.text) === 'made') return undefined;
  const { options, kinds, accept } = request;
  const { lines } = target;
  const isWithin = (first: number, last: number): boolean =>
    lines?.some(range => range.first <= last && first <= range.last) ?? true;
  const replaced = replaceText(source.text, file, {
    synthesizer,
    known,
    ...(options !== undefined && { options }),
    accept: finding =>
      (kinds?.includes(finding.kind) ?? true) &&
      isWithin(finding.line, finding.endLine) &&
      (accept?.(finding, file) ?? true),
    isAlongside: line => accept === undefined && isWithin(line, line),
    canWrite: text => canWrite(text, source.encoding),
  });
  return { file, ...source, ...replaced };
}
