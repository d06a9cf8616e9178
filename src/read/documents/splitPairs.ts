import { asciiTable, BACKSLASH_CODE, isBlank, isQuote, LAST_ASCII } from './characterCodes';
import type { TextRange } from './decodeText';
import { findPairs, type Pair } from './findPairs';
import { trimRange } from './trimRange';

/** A part of a line: the value of a pair, or what stands between pairs. */
export interface TextSegment extends TextRange {
  /** Empty for free text. */
  readonly key: string;
  /** Whether it is a value with a clear beginning and end, rather than words that run on. */
  readonly isWhole: boolean;
}

/** Of vCard and iCalendar (RFC 6350, RFC 5545): `TEL;TYPE=CELL:`. */
const CONTENT_LINE = /^([A-Z][A-Z-]{1,20})(?:;[A-Za-z-]{1,20}=[^:;\n]{1,60}){0,6}:(?=[^\s/:])/;
/** Commas and brackets between pairs do not. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const SPEAKING = asciiTable(SAYS_SOMETHING);
const CAPITALS = asciiTable(/[A-Z]/);
/** What ends a value without quotes that does not run on, and what none of them ends with. */
const DELIMITING = asciiTable(/[,;&|"'`)}\]]/);
const TRAILING = asciiTable(/[,;)}\]]/);
/** Longer ones are prose. */
const LONGEST_WHOLE = 120;
/** Lines beyond it hold no pairs that anyone wrote. */
const LONGEST_LINE = 20_000;

/** Splits a line at its pairs of key and value; a line without any is one segment of free text. Linear, pure. */
export function splitPairs(text: string, range: TextRange): readonly TextSegment[] {
  const { start } = trimRange(text, range);
  if (start === range.end) return [];
  const line = text.slice(range.start, range.end);
  const segments = new Segments(line, range.start);
  const pairs = line.length > LONGEST_LINE ? NO_PAIRS : (findProperty(line) ?? findPairs(line));
  let from = 0;
  for (const [index, pair] of pairs.entries()) {
    if (pair.start < from) continue;
    segments.addText(from, pair.start);
    const limit = pairs[index + 1]?.start ?? line.length;
    const value = findValue(line, pair, { limit, isFirst: pair.start <= start - range.start });
    segments.add(pair.key, value);
    from = value.after;
  }
  segments.addText(from, line.length);
  return segments.found;
}

const NO_PAIRS: readonly Pair[] = [];

/** Gathers the segments of a line. */
class Segments {
  readonly found: TextSegment[] = [];

  constructor(
    private readonly line: string,
    private readonly lineStart: number,
  ) {}

  /** What stands between pairs, if it says something. */
  addText(start: number, end: number): void {
    if (saysSomething(this.line, start, end)) this.add('', { start, end, isWhole: false });
  }

  add(key: string, value: TextRange & { readonly isWhole: boolean }): void {
    const { start, end } = trimRange(this.line, value);
    if (start === end) return;
    const { lineStart } = this;
    this.found.push({ key, isWhole: value.isWhole, start: lineStart + start, end: lineStart + end });
  }
}

function saysSomething(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = line.charCodeAt(at);
    if (code > LAST_ASCII) return SAYS_SOMETHING.test(line.slice(at, end));
    if (SPEAKING[code] === true) return true;
  }
  return false;
}

/** The one property that a line of a contact card or a calendar is. */
function findProperty(line: string): readonly Pair[] | undefined {
  if (CAPITALS[line.charCodeAt(0)] !== true) return undefined;
  const [whole = '', key] = CONTENT_LINE.exec(line) ?? [];
  return key === undefined ? undefined : [{ key, isColon: true, start: 0, end: whole.length }];
}

/** Where the value of a pair stands, and where the line goes on. */
function findValue(
  line: string,
  pair: Pair,
  { limit, isFirst }: { readonly limit: number; readonly isFirst: boolean },
): TextRange & { readonly isWhole: boolean; readonly after: number } {
  const start = pair.end;
  if (isQuote(line.charCodeAt(start))) {
    const end = findClosingQuote(line, start + 1, line.charCodeAt(start));
    if (end >= 0) return { start: start + 1, end, isWhole: true, after: end + 1 };
  }
  const stop = Math.max(limit, start);
  const after = pair.isColon || isFirst ? stop : tokenEnd(line, start, stop);
  let end = after;
  while (end > start && isAmong(TRAILING, line.charCodeAt(end - 1))) end -= 1;
  return { start, end, isWhole: end - start <= LONGEST_WHOLE, after };
}

function tokenEnd(line: string, start: number, stop: number): number {
  let at = start;
  while (at < stop && !isAmong(DELIMITING, line.charCodeAt(at))) at += 1;
  return at;
}

/** Whether a character is one of a table's or blank. */
function isAmong(table: readonly boolean[], code: number): boolean {
  return table[code] === true || isBlank(code);
}

function findClosingQuote(line: string, from: number, quote: number): number {
  for (let at = from; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === BACKSLASH_CODE) at += 1;
    else if (code === quote) return at;
  }
  return -1;
}
