import { findFormat } from '../../read/documents/documentFormat';
import { countLines, readFileParts, type FilePart } from './fileParts';
import { partRules, TEXT_RULES } from './partRules';
import type { ScanFinding, ScannedDocument } from './scannedDocument';
import type { ScanOptions } from './scanOptions';
import { scanText } from './scanText';

/** Larger files are scanned part by part, in bytes: those that are made of lines, and others, which lose by it. */
const LARGE_BYTES = { lines: 4_000_000, other: 64_000_000 };
/** More findings of one file are of no use to anybody. */
const MOST_FINDINGS = 50_000;

/** Whether a file is so large that it is scanned part by part. */
export function isLarge(file: string, bytes: number): boolean {
  const { id } = findFormat(file, '').format;
  return bytes > (partRules[id] === undefined ? LARGE_BYTES.other : LARGE_BYTES.lines);
}

/**
 * Scans a large file part by part, parted where lines end; records of different parts do not know of each other.
 * `undefined` for a binary file.
 * @throws the system's errors
 */
export function scanLargeFile(
  file: string,
  { maximumBytes, ...options }: ScanOptions & { readonly maximumBytes: number },
): (ScannedDocument & { readonly bytes: number }) | undefined {
  const { id } = findFormat(file, '').format;
  const rules = partRules[id];
  const findings: ScanFinding[] = [];
  const notices = rules === undefined ? [asLines(id)] : [];
  let bytes = 0;
  for (const part of readFileParts(file, { rules: rules ?? TEXT_RULES, maximumBytes })) {
    const { prefix, text } = part;
    const scanned = scanText(prefix + text, file, { ...options, isText: rules === undefined });
    for (const finding of scanned.findings)
      if (finding.start >= prefix.length) findings.push(shift(finding, part, id));
    bytes += Buffer.byteLength(text);
    if (findings.length > MOST_FINDINGS) {
      const message = `It holds more than ${String(MOST_FINDINGS)} findings; the rest of it was not scanned.`;
      return { format: id, findings, notices: [...notices, { message, line: part.line }], bytes };
    }
  }
  return bytes === 0 ? undefined : { format: id, findings, notices, bytes };
}

function asLines(format: string): ScannedDocument['notices'][number] {
  const message = `It is too large to be read as ${format.toUpperCase()}; it was scanned line by line.`;
  return { message, line: 0 };
}

/** Puts a finding of a part where it stands in the file. */
function shift(finding: ScanFinding, part: FilePart, format: string): ScanFinding {
  const { prefix, offset, line, column } = part;
  const [lead, lines] = [countLines(prefix), offset - prefix.length];
  const isTable = format === 'csv' || format === 'tsv';
  return {
    ...finding,
    path: isTable
      ? finding.path.replace(/^row (\d+)/, (_, row) => `row ${String(Number(row) + line - lead)}`)
      : finding.path,
    start: finding.start + lines,
    end: finding.end + lines,
    line: finding.line - lead + line,
    endLine: finding.endLine - lead + line,
    column: finding.line === lead ? finding.column + column : finding.column,
    endColumn: finding.endLine === lead ? finding.endColumn + column : finding.endColumn,
  };
}
