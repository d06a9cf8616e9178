import type { DocumentFields } from '../../engine/privacy/documentField';
import type { Finding } from '../../engine/privacy/judge/finding';
import { judgeDocument } from '../../engine/privacy/judge/judgeDocument';
import { readDocument } from '../../read/documents/readDocument';
import { findIgnores } from './findIgnores';
import { LineIndex } from './lineIndex';
import type { ScanFinding, ScannedDocument } from './scannedDocument';
import { isAtLeast, type ScanOptions } from './scanOptions';

/** What a text is scanned with. */
export interface ScanTextOptions extends ScanOptions {
  /** The document is known to be ours; the reason to give. */
  readonly knownSynthetic?: string;
  /** Reads it as text, whatever its name says. */
  readonly isText?: boolean;
  /** Whether what stands in base64 is read; it is by default. */
  readonly isEncodedRead?: boolean;
}

/** A finding as it is shown, with the field that it was found in. */
export interface LocatedFinding {
  readonly shown: ScanFinding;
  readonly finding: Finding;
}

/** A text's fields and what was found in them. */
export interface LocatedScan {
  readonly document: DocumentFields;
  /** In the order of their places. */
  readonly located: readonly LocatedFinding[];
  /** Whether a comment says to ignore findings of a kind on a 0-based line. */
  readonly isIgnored: (line: number, kind: string) => boolean;
}

/**
 * Finds the personal data in a text, each with a verdict and its reason. What a comment in the text says to ignore is
 * left out. Pure.
 * @param path tells the format by its name; nothing is read from the disk
 */
export function scanText(text: string, path: string, options: ScanTextOptions = {}): ScannedDocument {
  const { document, located } = locateFindings(text, path, options);
  const { kind: format, notices } = document;
  return { format, findings: located.map(({ shown }) => shown), notices };
}

/** The same as {@link scanText}, with the fields. Pure. */
export function locateFindings(text: string, path: string, options: ScanTextOptions = {}): LocatedScan {
  const { minimumVerdict = 'plausible', placeholders, kindsOff, knownSynthetic } = options;
  const document = readDocument(text, path, options);
  const found = judgeDocument(document.fields, {
    isSyntheticHidden: minimumVerdict !== 'synthetic',
    ...(placeholders !== undefined && { placeholders }),
    ...(kindsOff !== undefined && { kindsOff }),
    ...(knownSynthetic !== undefined && { knownSynthetic }),
  });
  const wanted = found.filter(({ verdict }) => isAtLeast(verdict, minimumVerdict));
  const isIgnored = findIgnores(text);
  if (wanted.length === 0) return { document, located: [], isIgnored };
  const lines = new LineIndex(text);
  const hide = hideValues(found.filter(({ verdict }) => verdict !== 'synthetic'));
  const located = wanted
    .map(finding => ({ finding, shown: toScanFinding(finding, lines, hide) }))
    .filter(({ shown: { line, kind } }) => !isIgnored(line, kind))
    .sort(({ shown: one }, { shown: other }) => one.start - other.start || one.end - other.end);
  return { document, located, isIgnored };
}

function toScanFinding(finding: Finding, lines: LineIndex, hide: HideValues): ScanFinding {
  const { field, kind, verdict, reason, masked } = finding;
  const at = (offset: number): number => field.offsets?.[offset] ?? field.start + offset;
  const [start, end] = [at(finding.start), at(finding.end)];
  const [from, to] = [lines.positionOf(start), lines.positionOf(end)];
  return {
    kind: kind.id,
    title: kind.title,
    verdict,
    reason,
    masked,
    path: hide(field.path),
    columnPath: hide(field.column),
    start,
    end,
    ...from,
    endLine: to.line,
    endColumn: to.column,
    value: field.value.slice(finding.start, finding.end),
  };
}

/** Hides what was found in paths: a map may be keyed by what is somebody's name. */
type HideValues = (path: string) => string;

/** So many characters of a value are looked for in a path at first. */
const HEAD = 3;

function hideValues(secrets: readonly Finding[]): HideValues {
  const byHead = new Map<string, Map<string, string>>();
  for (const { field, start, end, masked } of secrets) {
    const value = field.value.slice(start, end);
    const head = value.slice(0, HEAD);
    if (value.length < HEAD) continue;
    const values = byHead.get(head) ?? new Map<string, string>();
    byHead.set(head, values.set(value, masked));
  }
  return path => {
    let shown = path;
    for (let at = 0; at + HEAD <= path.length; at += 1)
      for (const [value, masked] of byHead.get(path.slice(at, at + HEAD)) ?? [])
        if (path.startsWith(value, at)) shown = shown.replaceAll(value, masked);
    return shown;
  };
}
