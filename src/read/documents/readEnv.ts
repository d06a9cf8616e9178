import type { DocumentField } from '../../engine/privacy/documentField';
import { ROOT_PLACE } from './fieldPlace';
import { BACKSLASH, decodeText } from './decodeText';
import { linesOf, type Line } from './lines';
import type { DocumentReading } from './reading';

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+|set[ \t]+)?([\w.-]+)[ \t]*[=:][ \t]*/;

/** Reads `.env` files: `NAME=value`, quoted or not, and comments. A file is one record. */
export function readEnv(text: string): DocumentReading {
  return { fields: envFields(text) };
}

function* envFields(text: string): Generator<DocumentField> {
  let after = 0;
  for (const line of linesOf(text)) {
    // A quoted value may go on over lines.
    if (line.start < after) continue;
    const field = readLine(text, line);
    if (field === undefined) continue;
    after = field.end;
    yield field;
  }
}

function readLine(text: string, { number, start, end }: Line): DocumentField | undefined {
  const raw = text.slice(start, end);
  const assignment = ASSIGNMENT.exec(raw);
  if (raw.trim() === '') return undefined;
  const base = { owners: ROOT_PLACE.owners, record: 0, start, end, value: raw, quoting: 'none' } as const;
  const line = `line ${String(number + 1)}`;
  if (assignment === null) {
    const type = /^\s*#/.test(raw) ? 'comment' : 'text';
    return { ...base, path: line, column: '', key: '', type };
  }
  const [whole, key = ''] = assignment;
  const value = readValue(text, start + whole.length, end);
  return value && { ...base, path: key, column: key, key, type: 'string', ...value };
}

type Value = Pick<DocumentField, 'value' | 'start' | 'end' | 'offsets' | 'quoting'>;

function readValue(text: string, start: number, lineEnd: number): Value | undefined {
  const quote = text.charAt(start);
  const close = /["'`]/.test(quote) ? findClose(text, start + 1, quote) : -1;
  if (close >= 0) {
    const range = { start: start + 1, end: close };
    return quote === '"'
      ? { ...range, ...decodeText(text, range, BACKSLASH), quoting: 'env-double' }
      : { ...range, value: text.slice(range.start, range.end), quoting: 'env' };
  }
  const value = text.slice(start, lineEnd).replace(/(?:^|[ \t]+)#.*$|[ \t]+$/, '');
  return value === '' ? undefined : { value, start, end: start + value.length, quoting: 'env' };
}

function findClose(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && quote === '"') at += 1;
    else if (character === quote) return at;
    // A new assignment: the quote was never closed.
    else if (character === '\n' && ASSIGNMENT.test(text.slice(at + 1, at + 80))) return -1;
  }
  return -1;
}
