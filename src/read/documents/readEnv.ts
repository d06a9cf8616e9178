import {
  BACKSLASH_CODE,
  DOUBLE_QUOTE,
  HASH,
  isBlank,
  isQuote,
  LINE_SEPARATOR,
  NEWLINE,
  PARAGRAPH_SEPARATOR,
  RETURN,
  SPACE,
  TAB,
} from './characterCodes';
import { BACKSLASH, decodeText, type TextRange } from './decodeText';
import { placeInLine } from './linePlace';
import { linesOf } from './lines';
import { PlacedField, type FieldDraft } from './placedField';
import type { DocumentReading } from './reading';

const ASSIGNMENT = /[ \t]*(?:export[ \t]+|set[ \t]+)?([\w.-]+)[ \t]*[=:][ \t]*/y;
const ASSIGNMENT_BELOW = new RegExp(`^${ASSIGNMENT.source}`);

/** Reads `.env` files: `NAME=value`, quoted or not, and comments. A file is one record. */
export function readEnv(text: string): DocumentReading {
  const fields: PlacedField[] = [];
  let after = 0;
  for (const line of linesOf(text)) {
    // A quoted value may go on over lines.
    const field = line.start < after ? undefined : readLine(text, line, line.number);
    if (field === undefined) continue;
    after = field.end;
    fields.push(field);
  }
  return { fields };
}

function readLine(text: string, { start, end }: TextRange, number: number): PlacedField | undefined {
  let first = start;
  while (first < end && isBlank(text.charCodeAt(first))) first += 1;
  if (first === end) return undefined;
  const isComment = text.charCodeAt(first) === HASH;
  ASSIGNMENT.lastIndex = start;
  const assignment = isComment ? null : ASSIGNMENT.exec(text);
  if (assignment !== null) return readAssignment(text, assignment, end);
  const type = isComment ? 'comment' : 'text';
  const draft = { value: text.slice(start, end), type, start, end, quoting: 'none' } as const;
  return new PlacedField(placeInLine('', number), 0, draft);
}

function readAssignment(text: string, assignment: RegExpExecArray, lineEnd: number): PlacedField | undefined {
  const [whole, key = ''] = assignment;
  const value = readValue(text, assignment.index + whole.length, lineEnd);
  return value && new PlacedField(placeInLine(key, 0), 0, { ...value, type: 'string' });
}

function readValue(text: string, start: number, lineEnd: number): Omit<FieldDraft, 'type'> | undefined {
  const quote = text.charCodeAt(start);
  const close = isQuote(quote) ? findClose(text, start + 1, quote) : -1;
  if (close >= 0) {
    const range = { start: start + 1, end: close };
    return quote === DOUBLE_QUOTE
      ? { ...range, ...decodeText(text, range, BACKSLASH), quoting: 'env-double' }
      : { ...range, value: text.slice(range.start, range.end), quoting: 'env' };
  }
  const end = bareEnd(text, start, lineEnd);
  return end === start ? undefined : { value: text.slice(start, end), start, end, quoting: 'env' };
}

/** Where a value without quotes ends: before a comment, which a break that is none here is no part of, and blanks. */
function bareEnd(text: string, start: number, lineEnd: number): number {
  let last = start;
  let comment = -1;
  for (let at = start; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === RETURN || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR) comment = -1;
    if (code === HASH && comment < 0 && (at === start || last < at)) comment = last;
    if (code !== SPACE && code !== TAB) last = at + 1;
  }
  return comment < 0 ? last : comment;
}

function findClose(text: string, from: number, quote: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === BACKSLASH_CODE && quote === DOUBLE_QUOTE) at += 1;
    // A new assignment: the quote was never closed.
    else if (code === NEWLINE && ASSIGNMENT_BELOW.test(text.slice(at + 1, at + 80))) return -1;
  }
  return -1;
}
