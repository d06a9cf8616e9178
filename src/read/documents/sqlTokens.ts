import type { TextRange } from './decodeText';

/** A token of SQL. The range of a `text` or a `name` in quotes is without them. */
export interface SqlToken extends TextRange {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'comment' | 'sign';
  /** Of a text: `'`, `"` or `$`. */
  readonly quote?: string;
}

const WORD = /[\p{L}_@][\p{L}\p{N}_$@]*/uy;
const NUMBER = /\d[\w.]*/y;
const BLANK = /\s+/y;

/** Takes SQL apart, whatever its dialect. Linear; never throws. */
export class SqlTokenizer {
  /** Where the next token is looked for. */
  at = 0;

  /** @param hasBackslashes whether a backslash in a text escapes, as in MySQL */
  constructor(
    private readonly text: string,
    private readonly hasBackslashes: boolean,
  ) {}

  /** The next token; `undefined` at the end. */
  next(): SqlToken | undefined {
    this.at = this.matchEnd(BLANK, this.at) ?? this.at;
    const start = this.at;
    const { text } = this;
    if (start >= text.length) return undefined;
    return this.comment(start) ?? this.quotedToken(start) ?? this.plain(start);
  }

  private comment(start: number): SqlToken | undefined {
    const two = this.text.slice(start, start + 2);
    if (two === '--' || (two.startsWith('#') && isLineStart(this.text, start)))
      return this.until('comment', start, '\n', 0);
    return two === '/*' ? this.until('comment', start, '*/', 2) : undefined;
  }

  private quotedToken(start: number): SqlToken | undefined {
    const { hasBackslashes } = this;
    const quote = this.text.charAt(start);
    if (quote === "'" || quote === '"') return this.quoted('text', start, { quote, hasBackslashes });
    if (quote === '`') return this.quoted('name', start, { quote, hasBackslashes: false });
    if (quote === '[') return this.bracketed(start);
    if (quote === '$') return this.dollars(start);
    if (this.text.charAt(start + 1) !== "'" || !/[nebx]/i.test(quote)) return undefined;
    return this.quoted('text', start + 1, {
      quote: "'",
      hasBackslashes: hasBackslashes || quote.toLowerCase() === 'e',
    });
  }

  private plain(start: number): SqlToken {
    const word = this.matchEnd(WORD, start);
    const end = word ?? this.matchEnd(NUMBER, start);
    this.at = end ?? start + 1;
    const kind = word !== undefined ? 'word' : end !== undefined ? 'number' : 'sign';
    return { kind, start, end: this.at };
  }

  private matchEnd(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : undefined;
  }

  private until(kind: SqlToken['kind'], start: number, close: string, length: number): SqlToken {
    const found = this.text.indexOf(close, start + 1);
    this.at = found < 0 ? this.text.length : found + length;
    return { kind, start, end: this.at };
  }

  private quoted(
    kind: 'text' | 'name',
    start: number,
    { quote, hasBackslashes }: { readonly quote: string; readonly hasBackslashes: boolean },
  ): SqlToken {
    const next = (from: number): number => {
      const found = this.text.indexOf(quote, from);
      return found < 0 ? this.text.length : found;
    };
    let at = next(start + 1);
    while (at < this.text.length) {
      if (hasBackslashes && this.isEscaped(at, start)) at = next(at + 1);
      else if (this.text.charAt(at + 1) === quote) at = next(at + 2);
      else break;
    }
    this.at = Math.min(at + 1, this.text.length);
    return { kind, start: start + 1, end: Math.min(at, this.text.length), quote };
  }

  /** Whether an odd count of backslashes stands before a place. */
  private isEscaped(at: number, start: number): boolean {
    let from = at;
    while (from > start + 1 && this.text.charAt(from - 1) === '\\') from -= 1;
    return (at - from) % 2 === 1;
  }

  private bracketed(start: number): SqlToken {
    const match = /^\[([\p{L}_][^\]\n']{0,127})\]/u.exec(this.text.slice(start, start + 130));
    if (match === null) return this.plain(start);
    this.at = start + match[0].length;
    return { kind: 'name', start: start + 1, end: this.at - 1 };
  }

  private dollars(start: number): SqlToken {
    const tag = /^\$\w{0,32}\$/.exec(this.text.slice(start, start + 40))?.[0];
    if (tag === undefined) return this.plain(start);
    const close = this.text.indexOf(tag, start + tag.length);
    const end = close < 0 ? this.text.length : close;
    this.at = Math.min(end + tag.length, this.text.length);
    return { kind: 'text', start: start + tag.length, end, quote: '$' };
  }
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}
