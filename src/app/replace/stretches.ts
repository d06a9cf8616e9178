/** A part of a text in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches in order that do not overlap, to be looked up in logarithmic time. */
export class Stretches<S extends Stretch> {
  constructor(private readonly list: readonly S[]) {}

  /** Those that share something with a stretch. */
  touching(start: number, end: number): readonly S[] {
    const found: S[] = [];
    for (let at = this.countBefore(end) - 1; at >= 0; at -= 1) {
      const each = this.list[at];
      if (each === undefined || each.end <= start) break;
      found.unshift(each);
    }
    return found;
  }

  isTouched(start: number, end: number): boolean {
    return this.touching(start, end).length > 0;
  }

  /** The last one that ends at an offset or before it. */
  lastUpTo(offset: number): S | undefined {
    const at = this.countBefore(offset + 1) - 1;
    const last = this.list[at];
    return last === undefined || last.end <= offset ? last : this.list[at - 1];
  }

  /** How many begin before an offset. */
  private countBefore(offset: number): number {
    let [low, high] = [0, this.list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.list[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
