import type { Finding } from '../../engine/privacy/judge/finding';
import { judgeDocument } from '../../engine/privacy/judge/judgeDocument';
import { readDocument } from '../../read/documents/readDocument';
import { findIgnores } from './findIgnores';
import { LineIndex } from './lineIndex';
import type { ScanFinding, ScannedDocument } from './scannedDocument';
import { isAtLeast, type ScanOptions } from './scanOptions';

/**
 * Finds the personal data in a text, each with a verdict and its reason. What a comment in the text says to ignore is
 * left out. Pure.
 * @param path tells the format by its name; nothing is read from the disk
 */
export function scanText(
  text: string,
  path: string,
  options: ScanOptions & {
    /** The document is known to be ours; the reason to give. */
    readonly knownSynthetic?: string;
  } = {},
): ScannedDocument {
  const { minimumVerdict = 'plausible', placeholders, kindsOff, knownSynthetic } = options;
  const document = readDocument(text, path);
  const found = judgeDocument(document.fields, {
    ...(placeholders !== undefined && { placeholders }),
    ...(kindsOff !== undefined && { kindsOff }),
    ...(knownSynthetic !== undefined && { knownSynthetic }),
  });
  const shown = found.filter(({ verdict }) => isAtLeast(verdict, minimumVerdict));
  const { kind: format, notices } = document;
  if (shown.length === 0) return { format, findings: [], notices };
  const lines = new LineIndex(text);
  const isIgnored = findIgnores(text);
  const hide = makeHider(found.filter(({ verdict }) => verdict !== 'synthetic'));
  const findings = shown
    .map(finding => toScanFinding(finding, lines, hide))
    .filter(({ line, kind }) => !isIgnored(line, kind))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  return { format, findings, notices };
}

function toScanFinding(finding: Finding, lines: LineIndex, hide: Hider): ScanFinding {
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
    path: hide(field.column) === field.column ? field.path : hide(field.path),
    columnPath: hide(field.column),
    start,
    end,
    ...from,
    endLine: to.line,
    endColumn: to.column,
    value: field.value.slice(finding.start, finding.end),
  };
}

type Hider = (path: string) => string;

/**
 * A map may be keyed by what is somebody's name: no path tells it. Columns recur, and a path differs from its column by
 * indexes alone, so that few paths need a look.
 */
function makeHider(secrets: readonly Finding[]): Hider {
  const masks = new Map(
    secrets.map(({ field, start, end, masked }) => [field.value.slice(start, end), masked]),
  );
  const known = new Map<string, string>();
  return path => {
    const before = known.get(path);
    if (before !== undefined) return before;
    let shown = path;
    for (const [value, masked] of masks)
      if (value.length > 2 && shown.includes(value)) shown = shown.replaceAll(value, masked);
    known.set(path, shown);
    return shown;
  };
}
