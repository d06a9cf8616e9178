import { resolve } from 'node:path';

import { Synthesizer } from '../engine/privacy/replace/synthesizer';
import { loadLocale, localeIds } from '../engine/locale/loadLocale';
import { checkpoint } from './checkpoint';
import { replaceText, type KeptFinding, type Replacement } from './replaceText';
import { readWholeFile, type TextEncoding } from './replace/readWholeFile';
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
 * passed over. The same value becomes the same in all files and runs with one secret. Files are read whole, whatever
 * `maximumBytes` says.
 * @throws FauxtureError as `scan` does; `bad-input` for a file that is too large to be read whole
 */
export async function* replace(
  session: Session,
  request: ReplaceRequest,
  signal?: AbortSignal,
): AsyncGenerator<ReplacedFile> {
  const synthesizer = await openSynthesizer(request.secret);
  for (const target of toTargets(request.paths, request.options ?? {})) {
    await checkpoint(signal);
    const replaced = replaceTarget(session, { target, request, synthesizer });
    if (replaced === undefined) continue;
    const { replacements, kept } = replaced;
    if (replacements.length > 0 || kept.length > 0) yield replaced;
  }
}

/** What makes synthetic values with a secret; knows the names of all locales. */
export async function openSynthesizer(secret: string): Promise<Synthesizer> {
  return new Synthesizer(secret, await Promise.all(localeIds.map(id => loadLocale(id))));
}

function replaceTarget(
  session: Session,
  {
    target,
    request,
    synthesizer,
  }: { readonly target: ScanTarget; readonly request: ReplaceRequest; readonly synthesizer: Synthesizer },
): ReplacedFile | undefined {
  const file = toPath(resolve(target.file));
  const unsaved = target.text ?? session.unsaved.get(file);
  const source = unsaved === undefined ? readWholeFile(file) : { text: unsaved, encoding: 'utf8' as const };
  if (source === undefined) return undefined;
  const { options, kinds, accept } = request;
  const { lines } = target;
  const replaced = replaceText(source.text, file, {
    synthesizer,
    ...(options !== undefined && { options }),
    accept: finding =>
      (kinds?.includes(finding.kind) ?? true) &&
      (lines?.some(({ first, last }) => first <= finding.endLine && finding.line <= last) ?? true) &&
      (accept?.(finding, file) ?? true),
  });
  return { file, ...source, ...replaced };
}
