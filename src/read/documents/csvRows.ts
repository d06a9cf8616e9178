import type { TextRange } from './decodeText';

/** A cell; its range is without quotes. */
export interface CsvCell extends TextRange {
  readonly isQuoted: boolean;
}

/** A row and where it begins. */
export interface CsvRow {
  readonly cells: readonly CsvCell[];
  /** Whether a quote is never closed; its cell then ends with its line. */
  readonly isBroken: boolean;
}

/** The rows of a text in the form of RFC 4180, one after another; empty lines are none. Linear, pure. */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const row = readRow(text, at, delimiter);
    at = row.next;
    if (row.cells.length > 1 || row.cells.some(({ start, end }) => end > start)) yield row;
  }
}

/** Where the cell ends that begins at an offset without a quote: at a delimiter or with its line. */
function bareCell(
  text: string,
  start: number,
  { delimiter, lineEnd }: { readonly delimiter: string; readonly lineEnd: number },
): CsvCell {
  // Only in this line: to look through the rest of the text for each row would take quadratic time.
  const length = text.slice(start, lineEnd).indexOf(delimiter);
  if (length >= 0) return { start, end: start + length, isQuoted: false };
  const hasReturn = lineEnd > start && text.charAt(lineEnd - 1) === '\r';
  return { start, end: hasReturn ? lineEnd - 1 : lineEnd, isQuoted: false };
}

function readRow(text: string, from: number, delimiter: string): CsvRow & { readonly next: number } {
  const cells: CsvCell[] = [];
  let lineEnd = endOfLine(text, from);
  let isBroken = false;
  for (let at = from; ; at += 1) {
    const close = text.charAt(at) === '"' ? findClosingQuote(text, at + 1, delimiter) : undefined;
    isBroken ||= close === -1;
    const isQuoted = close !== undefined && close >= 0;
    const cell = isQuoted
      ? { start: at + 1, end: close, isQuoted }
      : bareCell(text, at, { delimiter, lineEnd });
    cells.push(cell);
    at = isQuoted ? cell.end + 1 : cell.end;
    if (at > lineEnd) lineEnd = endOfLine(text, at);
    if (text.charAt(at) !== delimiter) return { cells, isBroken, next: lineEnd + 1 };
  }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** The quote that a delimiter or the end of a line follows; -1 where there is none. A doubled quote is a character. */
function findClosingQuote(text: string, from: number, delimiter: string): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charAt(at + 1);
    if (next === '"') at += 1;
    else return next === delimiter || next === '' || next === '\n' || next === '\r' ? at : -1;
  }
  return -1;
}
