import {
  BACKSLASH_CODE,
  BACKTICK,
  CLOSE_CURLY,
  CLOSE_ROUND,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  DOLLAR,
  DOT,
  DOUBLE_QUOTE,
  HYPHEN,
  isQuote,
  LINE_SEPARATOR,
  NEWLINE,
  NINE,
  OPEN_CURLY,
  OPEN_ROUND,
  OPEN_SQUARE,
  PARAGRAPH_SEPARATOR,
  RETURN,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
  STAR,
  TAB,
  ZERO,
} from '../documents/characterCodes';
import { ts } from 'ts-morph';

import type { DataIsland } from './dataIslands';

const { FirstKeyword, LastKeyword } = ts.SyntaxKind;

/** What a tape tells, each with the offsets that follow it there. */
export const TAPE = {
  list: 0,
  object: 1,
  /** Of a list, an object or a call. */
  end: 2,
  /** A property: where what belongs to it starts, its name, the name's end. Its value follows. */
  name: 3,
  /** Another element of an object: where what belongs to it starts, itself. Its value follows if it is spread. */
  element: 4,
  /** Start and end, with quotes. */
  text: 5,
  /** Start and end, without a sign. */
  number: 6,
  /** A value that is no literal. */
  other: 7,
  /** Start and end of the name that its arguments go by; they follow. */
  call: 8,
} as const;

type Opening = typeof TAPE.list | typeof TAPE.object | typeof TAPE.call;

interface Open {
  readonly kind: Opening;
  readonly start: number;
  readonly from: number;
  /** How many literals came before it. */
  readonly literals: number;
}

/** The parser is left to say what becomes of deeper ones. */
const MAX_DEPTH = 100;

const STRING_ESCAPE = /\\(?:["'`/\\bfnrtv]|u[\da-fA-F]{4})/y;
const NUMBER = /(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.$])/y;
const NAME = /[A-Za-z_$][\w$]*/y;
const LINE_COMMENT = /\/\/[^\n\r\u2028\u2029]*/y;

const CLOSERS = { [TAPE.list]: CLOSE_SQUARE, [TAPE.object]: CLOSE_CURLY, [TAPE.call]: CLOSE_ROUND } as const;

/** Names that mean something else in some places, and so are not read here as names of values. */
const KEYWORDS: ReadonlySet<string | undefined> = new Set(
  Object.values(ts.SyntaxKind)
    .filter(kind => typeof kind === 'number' && kind >= FirstKeyword && kind <= LastKeyword)
    .map(kind => ts.tokenToString(kind as ts.SyntaxKind)),
);
const CONSTANTS = new Set(['true', 'false', 'null', 'undefined']);

/**
 * Walks through lists and objects of data and writes on a tape what it met. It accepts less than TypeScript does, and
 * nothing that TypeScript does not.
 */
export class DataWalk {
  /** Where it ended. */
  at = 0;
  private open: Open[] = [];
  private closed: DataIsland[] = [];
  private literals = 0;
  /** Whether the value before was not followed by a comma yet. */
  private isAfterValue = false;
  /** Whether no block comment ends after some offset that was looked from. */
  private isCommentOpen = false;

  constructor(
    private readonly text: string,
    private readonly tape: number[],
  ) {}

  /**
   * Walks from an opening bracket.
   * @returns the whole list or object; if it is not all data, the outermost lists and objects in it that are
   */
  run(start: number): readonly DataIsland[] {
    this.at = start;
    this.open = [];
    this.closed = [];
    let isRight = this.takeValue();
    while (isRight && this.open.length > 0) isRight = this.takeNext();
    return this.closed;
  }

  private takeNext(): boolean {
    const from = this.at;
    const code = this.skip();
    const kind = this.open.at(-1)?.kind ?? TAPE.list;
    if (code === CLOSERS[kind]) return this.close();
    if (this.isAfterValue) {
      if (code !== COMMA) return false;
      this.at += 1;
      this.isAfterValue = false;
      return true;
    }
    if (kind === TAPE.object) return this.takeElement(code, from);
    return code === DOT ? this.takeSpread() : this.takeValue();
  }

  private takeElement(code: number, from: number): boolean {
    const start = this.at;
    if (code === DOT) {
      this.tape.push(TAPE.element, from, start);
      return this.takeSpread();
    }
    const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
    if (!(isQuoted ? this.takeQuoted(code) : this.take(NAME))) return false;
    const end = this.at;
    const next = this.skip();
    if (next === COLON) {
      this.at += 1;
      this.tape.push(TAPE.name, from, start, end);
      return this.takeValue();
    }
    if (isQuoted || (next !== COMMA && next !== CLOSE_CURLY)) return false;
    this.tape.push(TAPE.element, from, start);
    this.isAfterValue = true;
    return !KEYWORDS.has(this.text.slice(start, end));
  }

  private takeSpread(): boolean {
    if (!this.text.startsWith('...', this.at)) return false;
    this.at += 3;
    this.skip();
    return this.takeNamed();
  }

  private takeValue(): boolean {
    const code = this.skip();
    this.isAfterValue = true;
    const start = this.at;
    if (isQuote(code)) return this.takeQuoted(code) && this.tell(TAPE.text, start);
    if (code === OPEN_CURLY) return this.begin(TAPE.object);
    if (code === OPEN_SQUARE) return this.begin(TAPE.list);
    if (code === HYPHEN) this.at += 1;
    const digits = this.at;
    if (isDigit(this.text.charCodeAt(digits))) return this.take(NUMBER) && this.tell(TAPE.number, digits);
    return code !== HYPHEN && this.takeNamed();
  }

  /** A constant, a name, or a call of one. */
  private takeNamed(): boolean {
    let start = this.at;
    if (!this.take(NAME)) return false;
    let word = this.text.slice(start, this.at);
    if (CONSTANTS.has(word)) return this.tellOther();
    const isNew = word === 'new';
    if (isNew) {
      this.skip();
      start = this.at;
      if (!this.take(NAME)) return false;
      word = this.text.slice(start, this.at);
    }
    if (KEYWORDS.has(word)) return false;
    while (this.text.charCodeAt(this.at) === DOT) {
      this.at += 1;
      start = this.at;
      if (!this.take(NAME)) return false;
    }
    const end = this.at;
    if (this.skip() === OPEN_ROUND) return this.begin(TAPE.call, start, end);
    return !isNew && this.tellOther();
  }

  private begin(kind: Opening, ...offsets: readonly number[]): boolean {
    if (this.open.length >= MAX_DEPTH) return false;
    this.open.push({ kind, start: this.at, from: this.tape.length, literals: this.literals });
    this.tape.push(kind, ...offsets);
    this.at += 1;
    this.isAfterValue = false;
    return true;
  }

  private close(): boolean {
    const opened = this.open.pop();
    if (opened === undefined) return false;
    this.at += 1;
    this.isAfterValue = true;
    this.tape.push(TAPE.end);
    const { kind, start, from, literals } = opened;
    if (kind !== TAPE.call && this.literals > literals) {
      while ((this.closed.at(-1)?.start ?? -1) > start) this.closed.pop();
      this.closed.push({ start, end: this.at, from });
    }
    return true;
  }

  private tell(kind: typeof TAPE.text | typeof TAPE.number, start: number): boolean {
    this.tape.push(kind, start, this.at);
    this.literals += 1;
    return true;
  }

  private tellOther(): boolean {
    this.tape.push(TAPE.other);
    this.isAfterValue = true;
    return true;
  }

  /** Takes a text up to its quote; a template only if nothing is put into it. */
  private takeQuoted(quote: number): boolean {
    const isTemplate = quote === BACKTICK;
    for (this.at += 1; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === quote) break;
      if (code === BACKSLASH_CODE) {
        if (!this.take(STRING_ESCAPE)) return false;
        this.at -= 1;
      } else if (Number.isNaN(code) || (isTemplate ? this.isFilled(code) : isLineBreak(code))) return false;
    }
    this.at += 1;
    return true;
  }

  /** Whether a template has something put into it at this place. */
  private isFilled(code: number): boolean {
    return code === DOLLAR && this.text.charCodeAt(this.at + 1) === OPEN_CURLY;
  }

  /** Goes to the next sign that is no blank and in no comment. */
  private skip(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === SPACE || code === NEWLINE || code === RETURN || code === TAB) this.at += 1;
      else if (code !== SLASH || !this.skipComment()) return code;
    }
  }

  private skipComment(): boolean {
    if (this.text.charCodeAt(this.at + 1) !== STAR) return this.take(LINE_COMMENT);
    const end = this.isCommentOpen ? -1 : this.text.indexOf('*/', this.at + 2);
    if (end < 0) {
      this.isCommentOpen = true;
      return false;
    }
    this.at = end + 2;
    return true;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isLineBreak(code: number): boolean {
  return code === NEWLINE || code === RETURN || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}
