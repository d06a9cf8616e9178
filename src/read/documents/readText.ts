import type { TextRange } from './decodeText';
import { placeInLine } from './linePlace';
import { linesOf } from './lines';
import { PlacedField } from './placedField';
import type { DocumentReading } from './reading';
import { splitPairs, type TextSegment } from './splitPairs';

/**
 * Reads any text line by line: what stands behind `key=`, `key:` or `"key" =>` goes by that key, the rest is free text.
 * Lines of one pair each that follow one another are one record; every other line is one of its own.
 */
export function readText(text: string): DocumentReading {
  return { fields: textFields(text) };
}

function* textFields(text: string): Generator<PlacedField> {
  const records = new LineRecords();
  let after = 0;
  for (const { number, start, end } of linesOf(text)) {
    if (start < after) continue;
    const key = findPrivateKey(text, start, end);
    const segments = splitPairs(text, { start, end: key?.start ?? end });
    const record = records.next(segments);
    for (const segment of segments) yield toField(text, segment, { number, record });
    if (key === undefined) continue;
    yield toField(text, { ...key, key: '', isWhole: false }, { number, record });
    const lineEnd = text.indexOf('\n', key.end);
    after = lineEnd < 0 ? text.length + 1 : lineEnd + 1;
    for (const segment of splitPairs(text, { start: key.end, end: after - 1 }))
      yield toField(text, segment, { number, record });
  }
}

/** A private key is one value over its lines. */
const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----[^-]{0,16384}(?:-(?!----)[^-]{0,64}){0,4}-----END (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----/y;

/** Where the private key stands that begins in a line, if one does and ends below. */
function findPrivateKey(text: string, start: number, end: number): TextRange | undefined {
  const at = text.slice(start, end).indexOf('-----BEGIN ');
  if (at < 0) return undefined;
  PRIVATE_KEY.lastIndex = start + at;
  const match = PRIVATE_KEY.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

function toField(
  text: string,
  { key, isWhole, start, end }: TextSegment,
  { number, record }: { readonly number: number; readonly record: number },
): PlacedField {
  const value = text.slice(start, end);
  const type = isWhole ? 'string' : 'text';
  return new PlacedField(placeInLine(key, number), record, { value, type, start, end, quoting: 'none' });
}

/** Tells which lines belong together. */
class LineRecords {
  private record = -1;
  private keys: Set<string> | undefined;

  next(segments: readonly TextSegment[]): number {
    const [only] = segments;
    const key = segments.length === 1 && only !== undefined ? only.key : '';
    if (key === '' || this.keys?.has(key) !== false) {
      this.record += 1;
      this.keys = key === '' ? undefined : new Set();
    }
    this.keys?.add(key);
    return this.record;
  }
}
