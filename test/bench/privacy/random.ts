/** A stream of draws that is the same on every machine; FNV-1a and mulberry32, so that it owes nothing to the engine. */
export class Random {
  private state: number;

  /** @param key says what is drawn for: streams of different keys are independent */
  constructor(key: string) {
    this.state = hash(key);
  }

  /** A number of [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number; both bounds are possible. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  /** That many characters of an alphabet. */
  chars(count: number, alphabet: string): string {
    return Array.from({ length: count }, () => alphabet[this.int(0, alphabet.length - 1)]).join('');
  }

  digits(count: number): string {
    return this.chars(count, '0123456789');
  }

  /** A number with leading zeros. */
  padded(least: number, most: number, width: number): string {
    return String(this.int(least, most)).padStart(width, '0');
  }

  /** `#` becomes a digit, `%` a digit from 1, `?` a capital letter; the rest stays. */
  fill(template: string): string {
    return template.replace(/[#%?]/g, mark =>
      mark === '#' ? this.digits(1) : mark === '%' ? String(this.int(1, 9)) : this.chars(1, UPPER),
    );
  }

  shuffle<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.int(0, left.length - 1), 1)[0]!);
  }
}

export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const LOWER = UPPER.toLowerCase();
export const HEX = '0123456789abcdef';
export const ALPHANUMERIC = `${UPPER}${LOWER}0123456789`;

/** FNV-1a of a text with a final mix, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
