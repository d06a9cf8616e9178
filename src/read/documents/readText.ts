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
  return { fields: readTextPart(text, { start: 0, end: text.length }, 0) };
}

/**
 * Reads a part of a text in the same way; its lines are counted from its start.
 * @param record the first one's number
 */
export function readTextPart(
  text: string,
  { start, end }: TextRange,
  record: number,
): readonly PlacedField[] {
  const reader = new TextReader(text, end, record);
  for (const line of linesOf(text, start, end))
    if (line.start >= reader.after) reader.addLine(line.number, line.start, line.end);
  return reader.fields;
}

const KEY_BEGIN = '-----BEGIN ';
/** A private key is one value over its lines. */
const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----[^-]{0,16384}(?:-(?!----)[^-]{0,64}){0,4}-----END (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----/y;

class TextReader {
  readonly fields: PlacedField[] = [];
  /** What stands before it is read, with the value of several lines that ends there. */
  after = 0;
  private readonly records: LineRecords;
  /** Where the next private key may begin that is not behind. */
  private nextKey = -1;

  constructor(
    private readonly text: string,
    private readonly end: number,
    record: number,
  ) {
    this.records = new LineRecords(record);
  }

  addLine(number: number, start: number, end: number): void {
    const key = this.findPrivateKey(start, end);
    const segments = splitPairs(this.text, { start, end: key?.start ?? end });
    const record = this.records.next(segments);
    for (const segment of segments) this.addSegment(segment, number, record);
    if (key === undefined) return;
    this.addSegment({ ...key, key: '', isWhole: false }, number, record);
    const lineEnd = this.text.indexOf('\n', key.end);
    this.after = lineEnd < 0 || lineEnd > this.end ? this.end + 1 : lineEnd + 1;
    for (const segment of splitPairs(this.text, { start: key.end, end: this.after - 1 }))
      this.addSegment(segment, number, record);
  }

  /** Where the private key stands that begins in a line, if one does and ends below. */
  private findPrivateKey(start: number, end: number): TextRange | undefined {
    if (this.nextKey < start) {
      const at = this.text.indexOf(KEY_BEGIN, start);
      this.nextKey = at < 0 ? Infinity : at;
    }
    if (this.nextKey + KEY_BEGIN.length > end) return undefined;
    PRIVATE_KEY.lastIndex = this.nextKey;
    const isWhole = PRIVATE_KEY.test(this.text) && PRIVATE_KEY.lastIndex <= this.end;
    return isWhole ? { start: this.nextKey, end: PRIVATE_KEY.lastIndex } : undefined;
  }

  private addSegment({ key, isWhole, start, end }: TextSegment, line: number, record: number): void {
    const value = this.text.slice(start, end);
    const draft = { value, type: isWhole ? 'string' : 'text', start, end, quoting: 'none' } as const;
    this.fields.push(new PlacedField(placeInLine(key, line), record, draft));
  }
}

/** Tells which lines belong together. */
class LineRecords {
  private record: number;
  private keys: Set<string> | undefined;

  /** @param first the number of the first record */
  constructor(first: number) {
    this.record = first - 1;
  }

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
