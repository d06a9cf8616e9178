import { BYTE_ORDER_MARK, DOUBLE_QUOTE, NEWLINE, RETURN } from './characterCodes';

/** Goes through the rows of a text in the form of RFC 4180, one after another; empty lines are none. Linear. */
export class CsvRows {
  /** Of the row's cells: where each begins, without its quote. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly isQuoted: boolean[] = [];
  /** Whether a quote of the row is never closed; its cell then ends with its line. */
  isBroken = false;
  private at: number;
  private lineEnd = 0;
  private readonly delimiterCode: number;

  constructor(
    private readonly text: string,
    delimiter: string,
  ) {
    this.at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    this.delimiterCode = delimiter.charCodeAt(0);
  }

  /** Goes to the next row; `false` behind the last one. */
  next(): boolean {
    while (this.at < this.text.length) {
      this.readRow();
      if (this.starts.length > 1 || (this.ends[0] ?? 0) > (this.starts[0] ?? 0)) return true;
    }
    return false;
  }

  private readRow(): void {
    this.starts.length = this.ends.length = this.isQuoted.length = 0;
    this.isBroken = false;
    this.lineEnd = this.endOfLine(this.at);
    for (let at = this.at; ; at += 1) {
      at = this.text.charCodeAt(at) === DOUBLE_QUOTE ? this.readQuoted(at) : this.readBare(at);
      if (at > this.lineEnd) this.lineEnd = this.endOfLine(at);
      if (this.text.charCodeAt(at) !== this.delimiterCode) break;
    }
    this.at = this.lineEnd + 1;
  }

  /** Gives the offset behind the closing quote. */
  private readQuoted(at: number): number {
    const close = this.findClosingQuote(at + 1);
    if (close < 0) {
      this.isBroken = true;
      return this.readBare(at);
    }
    this.push(at + 1, close, true);
    return close + 1;
  }

  /** Up to a delimiter or the end of the line. */
  private readBare(start: number): number {
    const { text, lineEnd, delimiterCode } = this;
    let end = start;
    while (end < lineEnd && text.charCodeAt(end) !== delimiterCode) end += 1;
    if (end === lineEnd && end > start && text.charCodeAt(end - 1) === RETURN) end -= 1;
    this.push(start, end, false);
    return end;
  }

  private push(start: number, end: number, isQuoted: boolean): void {
    this.starts.push(start);
    this.ends.push(end);
    this.isQuoted.push(isQuoted);
  }

  private endOfLine(from: number): number {
    const at = this.text.indexOf('\n', from);
    return at < 0 ? this.text.length : at;
  }

  /** The quote that a delimiter or the end of a line follows; -1 where there is none. A doubled quote is a character. */
  private findClosingQuote(from: number): number {
    const { text } = this;
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
      const next = text.charCodeAt(at + 1);
      if (next === DOUBLE_QUOTE) at += 1;
      else {
        const isEnd = at + 1 >= text.length || next === NEWLINE || next === RETURN;
        return isEnd || next === this.delimiterCode ? at : -1;
      }
    }
    return -1;
  }
}
