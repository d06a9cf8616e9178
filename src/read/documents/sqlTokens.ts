import {
  asciiTable,
  BACKTICK,
  DOLLAR,
  DOUBLE_QUOTE,
  HASH,
  HYPHEN,
  isBlank,
  isEscapedAt,
  LAST_ASCII,
  NEWLINE,
  NINE,
  OPEN_SQUARE,
  SINGLE_QUOTE,
  SLASH,
  STAR,
  ZERO,
} from './characterCodes';

type SqlTokenKind = 'word' | 'name' | 'text' | 'number' | 'comment' | 'sign' | 'end';

const WORD = /[\p{L}_@][\p{L}\p{N}_$@]*/uy;
const BRACKETED = /\[[\p{L}_][^\]\n']{0,127}\]/uy;
const DOLLARS = /\$\w{0,32}\$/y;
const WORD_START = asciiTable(/[a-z_@]/i);
const WORD_PART = asciiTable(/[\w$@]/);
const NUMBER_PART = asciiTable(/[\w.]/);
/** A text may have one of these letters before it. */
const PREFIX = asciiTable(/[nebx]/i);

/** Takes SQL apart, whatever its dialect: it stands at one token after the other. Linear; never throws. */
export class SqlTokenizer {
  /** Where the next token is looked for. */
  at = 0;
  /** The kind of the token. */
  kind: SqlTokenKind = 'end';
  /** Where it is; of a `text` or a `name` in quotes what is between them. */
  start = 0;
  end = 0;
  /** The code unit of a sign; 0 for any other token. */
  sign = 0;
  /** Of a text: `'`, `"` or `$`. */
  quote = '';

  /** @param hasBackslashes whether a backslash in a text escapes, as in MySQL */
  constructor(
    private readonly text: string,
    private readonly hasBackslashes: boolean,
  ) {}

  /** Goes to the next token and tells its kind. */
  next(): SqlTokenKind {
    const { text } = this;
    while (this.at < text.length && isBlank(text.charCodeAt(this.at))) this.at += 1;
    const start = this.at;
    if (start >= text.length) this.take('end', start, start);
    else if (!this.takeComment(start) && !this.takeQuoted(start)) this.takePlain(start);
    return this.kind;
  }

  private take(kind: SqlTokenKind, start: number, end: number): true {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.sign = kind === 'sign' ? this.text.charCodeAt(start) : 0;
    return true;
  }

  private takeComment(start: number): boolean {
    const { text } = this;
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    if (first === HYPHEN && second === HYPHEN) return this.takeUntil(start, '\n', 0);
    if (first === HASH && isLineStart(text, start)) return this.takeUntil(start, '\n', 0);
    return first === SLASH && second === STAR && this.takeUntil(start, '*/', 2);
  }

  private takeUntil(start: number, close: string, length: number): boolean {
    const found = this.text.indexOf(close, start + 1);
    this.at = found < 0 ? this.text.length : found + length;
    return this.take('comment', start, this.at);
  }

  private takeQuoted(start: number): boolean {
    const { hasBackslashes, text } = this;
    switch (text.charCodeAt(start)) {
      case SINGLE_QUOTE:
        return this.takeBetween('text', start, { quote: "'", hasBackslashes });
      case DOUBLE_QUOTE:
        return this.takeBetween('text', start, { quote: '"', hasBackslashes });
      case BACKTICK:
        return this.takeBetween('name', start, { quote: '`', hasBackslashes: false });
      case OPEN_SQUARE:
        return this.takeBracketed(start);
      case DOLLAR:
        return this.takeDollars(start);
      default:
        return this.takePrefixed(start);
    }
  }

  private takePrefixed(start: number): boolean {
    const { text } = this;
    if (text.charCodeAt(start + 1) !== SINGLE_QUOTE || PREFIX[text.charCodeAt(start)] !== true) return false;
    const isEscaping = text.charAt(start).toLowerCase() === 'e';
    const hasBackslashes = this.hasBackslashes || isEscaping;
    return this.takeBetween('text', start + 1, { quote: "'", hasBackslashes });
  }

  private takePlain(start: number): void {
    const first = this.text.charCodeAt(start);
    if (first >= ZERO && first <= NINE) {
      this.at = this.endOfAll(NUMBER_PART, start + 1);
      this.take('number', start, this.at);
      return;
    }
    const end = this.endOfWord(start);
    this.at = Math.max(end, start + 1);
    this.take(end === start ? 'sign' : 'word', start, this.at);
  }

  /** Behind the word that begins at a place; the place itself where none does. */
  private endOfWord(start: number): number {
    const { text } = this;
    const isAscii = WORD_START[text.charCodeAt(start)] === true;
    const end = isAscii ? this.endOfAll(WORD_PART, start + 1) : start;
    if (!(text.charCodeAt(end) > LAST_ASCII)) return end;
    WORD.lastIndex = start;
    return WORD.test(text) ? WORD.lastIndex : end;
  }

  private endOfAll(table: readonly boolean[], from: number): number {
    let at = from;
    while (table[this.text.charCodeAt(at)] === true) at += 1;
    return at;
  }

  private takeBetween(
    kind: 'text' | 'name',
    start: number,
    { quote, hasBackslashes }: { readonly quote: string; readonly hasBackslashes: boolean },
  ): boolean {
    const { text } = this;
    let at = this.indexOrEnd(quote, start + 1);
    while (at < text.length) {
      if (hasBackslashes && isEscapedAt(text, at, start + 1)) at = this.indexOrEnd(quote, at + 1);
      else if (text.charAt(at + 1) === quote) at = this.indexOrEnd(quote, at + 2);
      else break;
    }
    this.at = Math.min(at + 1, text.length);
    this.quote = quote;
    return this.take(kind, start + 1, at);
  }

  private indexOrEnd(quote: string, from: number): number {
    const found = this.text.indexOf(quote, from);
    return found < 0 ? this.text.length : found;
  }

  private takeBracketed(start: number): boolean {
    BRACKETED.lastIndex = start;
    if (!BRACKETED.test(this.text)) return false;
    this.at = BRACKETED.lastIndex;
    return this.take('name', start + 1, this.at - 1);
  }

  private takeDollars(start: number): boolean {
    DOLLARS.lastIndex = start;
    if (!DOLLARS.test(this.text)) return false;
    const tag = this.text.slice(start, DOLLARS.lastIndex);
    const end = this.indexOrEnd(tag, start + tag.length);
    this.at = Math.min(end + tag.length, this.text.length);
    this.quote = '$';
    return this.take('text', start + tag.length, end);
  }
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === NEWLINE;
}
