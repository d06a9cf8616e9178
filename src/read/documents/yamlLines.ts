import {
  BACKSLASH_CODE,
  COLON,
  DOUBLE_QUOTE,
  HASH,
  HYPHEN,
  LAST_ASCII,
  SINGLE_QUOTE,
  SPACE,
  TAB,
} from './characterCodes';
import { lineFrom, linesOf } from './lines';

/** What a plain scalar may begin with, as far as it is read here. */
const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s-])/;
const PLAIN_STARTS = Array.from(
  { length: LAST_ASCII + 1 },
  (_, code) => code > SPACE && code !== HYPHEN && PLAIN_START.test(String.fromCharCode(code)),
);
const BLOCK_HEADER = /^[|>][-+]?(?:[ \t]+#.*|[ \t]*)$/;
/** What may stand behind a value. */
const REST = /^(?:[ \t]*(?:\r?\n|$)| +#)/;
/** A comment or a pair of key and value is none of the lines of a scalar, nor is one that the library is to judge. */
const NO_FURTHER_LINE = /^\s*#|\s#|:(?:\s|$)|\t/;
/** Blank for regular expressions, but not for YAML. */
const ODD_BLANK = /[^\S \t]/;

/**
 * Goes through the lines of block YAML and tells where the scalars end that begin on them. Where one belongs to a block
 * that is `outer` deep, its further lines stand deeper. All is linear in the lines that are passed.
 */
export class YamlLines {
  start = 0;
  /** Without the line break. */
  end = 0;
  /** Where the next line begins; beyond the text after the last. */
  next = 0;

  constructor(private readonly text: string) {}

  /** Goes to the next line; `false` when there is none. */
  advance(): boolean {
    if (this.next > this.text.length) return false;
    const { start, end, next } = lineFrom(this.text, this.next);
    this.start = start;
    this.end = end;
    this.next = next;
    return true;
  }

  /** Where an offset leads to over spaces, on this line. */
  skipSpaces(from: number): number {
    const { text, end } = this;
    let at = from;
    while (at < end && text.charCodeAt(at) === SPACE) at += 1;
    return at;
  }

  /** Whether nothing but a comment stands behind a value that ends at an offset, whose line becomes the last passed. */
  closeAt(end: number): boolean {
    if (end === this.end) return true;
    if (end >= this.next) this.next = this.lineAfter(end);
    return REST.test(this.text.slice(end, this.next));
  }

  /** Where the plain or quoted scalar ends that begins at an offset; -1 for one that only the library can read. */
  scalarEnd(start: number, outer: number): number {
    const first = this.text.charCodeAt(start);
    if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return this.quotedEnd(start, first, outer);
    const end = PLAIN_STARTS[first] === true && this.isLastLine(outer) ? this.simpleEnd(start) : -1;
    return end < 0 ? this.plainEnd(start, outer) : end;
  }

  /** Where the block of text ends, with the line break left out, whose header begins at an offset; -1 as above. */
  blockEnd(start: number, outer: number): number {
    const { text } = this;
    if (!BLOCK_HEADER.test(text.slice(start, this.end))) return -1;
    const headerEnd = this.end;
    let indent = -1;
    let last = headerEnd;
    for (; this.next <= text.length; last = this.end) {
      const before = this.next;
      this.advance();
      const at = this.skipSpaces(this.start);
      if (at === this.end) continue;
      const depth = at - this.start;
      if (depth <= outer) {
        this.next = before;
        break;
      }
      if (indent < 0) indent = depth;
      // What stands less deep than the first line is a mistake, and so are tabs before it.
      if (depth < indent || text.charCodeAt(at) === TAB) return -1;
    }
    // Of one with nothing but blanks only the library knows which of them are its own.
    return indent < 0 && last > headerEnd ? -1 : last;
  }

  private lineAfter(from: number): number {
    const at = this.text.indexOf('\n', from);
    return at < 0 ? this.text.length + 1 : at + 1;
  }

  /** Whether the next line surely does not go on with a plain scalar. */
  private isLastLine(outer: number): boolean {
    const { text, next } = this;
    let at = next;
    while (text.charCodeAt(at) === SPACE) at += 1;
    const code = text.charCodeAt(at);
    return at >= text.length || (at - next <= outer && code > SPACE && code <= LAST_ASCII);
  }

  /** Of a plain scalar with nothing unusual in its line. */
  private simpleEnd(start: number): number {
    const { text, end } = this;
    let last = start;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code === HASH && last < at) return last;
      if (code === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) return -1;
      if (code < SPACE) return -1;
      last = at + 1;
    }
    return last;
  }

  /** Of any plain scalar; it goes on with the lines that stand deeper than what it belongs to. */
  private plainEnd(start: number, outer: number): number {
    const raw = this.text.slice(start, this.end);
    const comment = raw.search(/\s#/);
    const plain = (comment < 0 ? raw : raw.slice(0, comment)).trimEnd();
    if (ODD_BLANK.test(raw) || !PLAIN_START.test(plain) || /:(?:\s|$)/.test(plain)) return -1;
    let last = start + plain.length;
    for (const line of linesOf(this.text, Math.min(this.next, this.text.length))) {
      const whole = this.text.slice(line.start, line.end);
      const further = whole.trimEnd();
      const depth = further.search(/[^ ]/);
      if (depth >= 0 && depth <= outer) break;
      if (ODD_BLANK.test(whole)) return -1;
      if (depth < 0) continue;
      if (comment >= 0 || NO_FURTHER_LINE.test(further)) return -1;
      last = line.start + further.length;
      this.next = this.lineAfter(last);
    }
    return last;
  }

  private quotedEnd(start: number, quote: number, outer: number): number {
    const close = this.closingQuote(start, quote);
    if (close < 0) return -1;
    const isOneLine = close < this.end;
    if (!isOneLine && !this.isDeeper(close, outer)) return -1;
    return this.closeAt(close + 1) ? close + 1 : -1;
  }

  private closingQuote(start: number, quote: number): number {
    const { text } = this;
    const isDouble = quote === DOUBLE_QUOTE;
    const sign = isDouble ? '"' : "'";
    let at = text.indexOf(sign, start + 1);
    while (at >= 0) {
      if (isDouble ? !this.isEscaped(at, start) : text.charCodeAt(at + 1) !== quote) return at;
      at = text.indexOf(sign, at + (isDouble ? 1 : 2));
    }
    return -1;
  }

  /** Whether an odd count of backslashes stands before a place. */
  private isEscaped(at: number, start: number): boolean {
    let from = at;
    while (from > start + 1 && this.text.charCodeAt(from - 1) === BACKSLASH_CODE) from -= 1;
    return (at - from) % 2 === 1;
  }

  /** Whether all lines below this one, up to an offset on the last, stand deeper than a block. */
  private isDeeper(to: number, outer: number): boolean {
    for (const { start, end } of linesOf(this.text, this.next, to + 1)) {
      const line = this.text.slice(start, end);
      if (/[^ \t\r]/.test(line) && line.search(/[^ ]/) <= outer) return false;
    }
    return true;
  }
}
