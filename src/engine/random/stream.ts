import type { Key } from './key';
import { threefry, word0, word1 } from './threefry';

const TWO_POW_32 = 0x1_0000_0000;

/** The numbers of one key, in order. Two streams of one key give the same numbers; a stream never runs dry. */
export class Stream {
  private readonly k0: number;
  private readonly k1: number;
  /** How many words were drawn or passed over. */
  private position = 0;
  /** Which block of two words is at hand. */
  private block = -1;
  private first = 0;
  private second = 0;

  constructor(key: Key) {
    this.k0 = key.k0 | 0;
    this.k1 = key.k1 | 0;
  }

  /** An integer in 0 … 2³²−1. */
  uint32(): number {
    const { position } = this;
    const block = position >>> 1;
    if (block !== this.block) this.load(block);
    this.position = position + 1;
    return ((position & 1) === 0 ? this.first : this.second) >>> 0;
  }

  private load(block: number): void {
    threefry(this.k0, this.k1, block, DRAW);
    this.block = block;
    this.first = word0;
    this.second = word1;
  }

  /**
   * This stream, moved to where `words` words were drawn: `int`, `pick` and `chance` take one where there is something
   * to choose, `real` takes two. What may never be asked for can so be drawn when it is, and is the same value.
   */
  from(words: number): this {
    this.position = words;
    return this;
  }

  /** A number in [0, 1) with 53 random bits. */
  real(): number {
    const high = this.uint32() >>> 5;
    const low = this.uint32() >>> 6;
    return (high * 0x400_0000 + low) / 0x20_0000_0000_0000;
  }

  /** An integer in `minimum … maximum`, both included. Both must be safe integers, `minimum <= maximum`. */
  int(minimum: number, maximum: number): number {
    const span = maximum - minimum + 1;
    if (span <= 1) return minimum;
    if (span > TWO_POW_32) return Math.min(maximum, minimum + Math.floor(this.real() * span));
    // Multiplication keeps the bias below span / 2³²; what is drawn here is test data, not keys.
    return minimum + Math.floor((this.uint32() / TWO_POW_32) * span);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.uint32() < probability * TWO_POW_32;
  }

  /** One item of a non-empty list. */
  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }

  /** One key of a table of weights, in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const { entries, total } = tableOf(weights);
    let rest = this.real() * total;
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key as K;
    }
    return entries.at(-1)?.[0] as K;
  }

  /** A bell-shaped number in (−1, 1), zero in the middle: the mean of four uniform ones (Irwin–Hall). */
  bell(): number {
    return (this.real() + this.real() + this.real() + this.real()) / 2 - 1;
  }

  /** `count` decimal digits. */
  digits(count: number): string {
    return this.characters(count, '0123456789');
  }

  /** `count` characters of an alphabet of UTF-16 code units. */
  characters(count: number, alphabet: string): string {
    let text = '';
    for (let index = 0; index < count; index += 1) text += alphabet[this.int(0, alphabet.length - 1)] ?? '';
    return text;
  }

  /** Fills a template: `#` a digit, `!` a digit 1-9, `?` a lower-case letter, `^` an upper-case one; else as it is. */
  fill(template: string): string {
    let text = '';
    for (const mark of template) {
      const alphabet = FILLS[mark];
      text += alphabet === undefined ? mark : this.characters(1, alphabet);
    }
    return text;
  }
}

interface WeightTable {
  readonly entries: readonly (readonly [string, number])[];
  readonly total: number;
}

/** Tables of weights taken apart, because most of them stand in modules and are drawn from again and again. */
const tables = new WeakMap<object, WeightTable>();

function tableOf(weights: Readonly<Record<string, number>>): WeightTable {
  const known = tables.get(weights);
  if (known !== undefined) return known;
  const entries = Object.entries(weights);
  const table = { entries, total: entries.reduce((sum, [, weight]) => sum + weight, 0) };
  tables.set(weights, table);
  return table;
}

const DRAW = 0x64726177;
const FILLS: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '!': '123456789',
  '?': 'abcdefghijklmnopqrstuvwxyz',
  '^': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
};
