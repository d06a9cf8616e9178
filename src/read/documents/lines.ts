import { RETURN } from './characterCodes';
import type { TextRange } from './decodeText';

/** A line of a text, without its line break. Offsets are UTF-16 code units. */
export interface Line extends TextRange {
  /** Where the line after it begins; beyond the text after the last. */
  readonly next: number;
}

/** The line that begins at a place, of a text or of a stretch of it. */
export function lineFrom(text: string, start: number, to = text.length): Line {
  const found = text.indexOf('\n', start);
  const stop = found < 0 || found >= to ? to : found;
  const hasReturn = stop > start && text.charCodeAt(stop - 1) === RETURN;
  return { start, end: hasReturn ? stop - 1 : stop, next: stop + 1 };
}

/** The lines of a text or of a stretch of it, one after another, with their numbers from 0. */
export function* linesOf(
  text: string,
  from = 0,
  to = text.length,
): Generator<Line & { readonly number: number }> {
  for (let [start, number] = [from, 0]; start <= to; number += 1) {
    const { end, next } = lineFrom(text, start, to);
    yield { start, end, next, number };
    start = next;
  }
}
