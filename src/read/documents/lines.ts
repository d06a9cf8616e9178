/** A line of a text, without its line break. Offsets are UTF-16 code units. */
export interface Line {
  /** 0-based. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text or of a stretch of it, one after another. */
export function* linesOf(text: string, from = 0, to = text.length): Generator<Line> {
  let start = from;
  for (let number = 0; start <= to; number += 1) {
    const at = text.indexOf('\n', start);
    const next = at < 0 || at >= to ? to + 1 : at + 1;
    const end = next - 1;
    const hasReturn = end > start && text.charCodeAt(end - 1) === 13;
    yield { number, start, end: hasReturn ? end - 1 : end };
    start = next;
  }
}
