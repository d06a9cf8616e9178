import type { DocumentField } from '../../engine/privacy/documentField';
import { ROOT_PLACE } from './fieldPlace';
import { linesOf } from './lines';
import type { DocumentReading } from './reading';
import { splitPairs, type TextSegment } from './splitPairs';

/**
 * Reads any text line by line: what stands behind `key=`, `key:` or `"key" =>` goes by that key, the rest is free text.
 * Lines of one pair each that follow one another are one record; every other line is one of its own.
 */
export function readText(text: string): DocumentReading {
  return { fields: textFields(text) };
}

function* textFields(text: string): Generator<DocumentField> {
  const records = new LineRecords();
  for (const { number, start, end } of linesOf(text)) {
    const segments = splitPairs(text, { start, end });
    const record = records.next(segments);
    for (const segment of segments) {
      const { key } = segment;
      yield {
        path: key === '' ? `line ${String(number + 1)}` : key,
        column: key,
        key,
        owners: ROOT_PLACE.owners,
        value: text.slice(segment.start, segment.end),
        type: segment.isWhole ? 'string' : 'text',
        start: segment.start,
        end: segment.end,
        record,
        quoting: 'none',
      };
    }
  }
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
