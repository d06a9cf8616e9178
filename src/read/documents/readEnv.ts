import { BACKSLASH, decodeText } from './decodeText';
import { placeInLine } from './linePlace';
import { linesOf, type Line } from './lines';
import { PlacedField, type FieldDraft } from './placedField';
import type { DocumentReading } from './reading';

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+|set[ \t]+)?([\w.-]+)[ \t]*[=:][ \t]*/;

/** Reads `.env` files: `NAME=value`, quoted or not, and comments. A file is one record. */
export function readEnv(text: string): DocumentReading {
  return { fields: envFields(text) };
}

function* envFields(text: string): Generator<PlacedField> {
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

function readLine(text: string, { number, start, end }: Line): PlacedField | undefined {
  const raw = text.slice(start, end);
  const assignment = ASSIGNMENT.exec(raw);
  if (raw.trim() === '') return undefined;
  if (assignment === null) {
    const type = /^\s*#/.test(raw) ? 'comment' : 'text';
    return new PlacedField(placeInLine('', number), 0, { value: raw, type, start, end, quoting: 'none' });
  }
  const [whole, key = ''] = assignment;
  const value = readValue(text, start + whole.length, end);
  return value && new PlacedField(placeInLine(key, number), 0, { ...value, type: 'string' });
}

type Value = Omit<FieldDraft, 'type'>;

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
