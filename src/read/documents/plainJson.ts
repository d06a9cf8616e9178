import {
  BYTE_ORDER_MARK,
  CLOSE_CURLY,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  isEscapedAt,
  NEWLINE,
  OPEN_CURLY,
  OPEN_SQUARE,
  RETURN,
  SPACE,
  TAB,
} from './characterCodes';
/** What {@link PlainJsonWalk} tells of, in order. Ranges of texts are without their quotes. */
export interface JsonVisitor {
  readonly onBegin: (isList: boolean) => void;
  readonly onEnd: () => void;
  readonly onName: (start: number, end: number, isEscaped: boolean) => void;
  readonly onText: (start: number, end: number, isEscaped: boolean) => void;
  readonly onNumber: (start: number, end: number) => void;
  /** `true`, `false` or `null`. */
  readonly onOther: () => void;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;

/** Goes through values of strict JSON many times as fast as a parser that forgives. Linear; does not recurse. */
export class PlainJsonWalk {
  private at = 0;
  private end = 0;
  /** Of the objects and lists that are open, whether each is a list. */
  private lists: boolean[] = [];
  private readonly escapes: NextPlace;
  private readonly breaks: NextPlace;

  constructor(
    private readonly text: string,
    private readonly visitor: JsonVisitor,
  ) {
    this.escapes = new NextPlace(text, '\\');
    this.breaks = new NextPlace(text, '\n');
  }

  /**
   * Goes through the value that a stretch of the text is, which does not begin before the last one's end.
   * @returns `false` for any other text; what was told of it is then of no use
   */
  visit(from = 0, to = this.text.length): boolean {
    this.at = from;
    this.end = to;
    this.lists = [];
    if (from === 0 && this.text.charCodeAt(0) === BYTE_ORDER_MARK) this.at = 1;
    for (;;) {
      const value = this.takeValue();
      if (value === 'wrong') return false;
      if (value === 'opened') continue;
      const next = this.takeEnds();
      if (next !== 'value') return next === 'end';
    }
  }

  private takeValue(): 'taken' | 'opened' | 'wrong' {
    const code = this.skip();
    if (code === DOUBLE_QUOTE) return this.takeText('value') ? 'taken' : 'wrong';
    if (code === OPEN_CURLY || code === OPEN_SQUARE) return this.takeBegin(code === OPEN_SQUARE);
    const start = this.at;
    if (this.take(NUMBER)) this.visitor.onNumber(start, this.at);
    else if (this.take(WORD)) this.visitor.onOther();
    else return 'wrong';
    return 'taken';
  }

  private takeBegin(isList: boolean): 'taken' | 'opened' | 'wrong' {
    this.at += 1;
    this.visitor.onBegin(isList);
    if (this.skip() === (isList ? CLOSE_SQUARE : CLOSE_CURLY)) {
      this.at += 1;
      this.visitor.onEnd();
      return 'taken';
    }
    this.lists.push(isList);
    return isList || this.takeName() ? 'opened' : 'wrong';
  }

  /** Takes what closes after a value, and what leads to the next one. */
  private takeEnds(): 'value' | 'end' | 'wrong' {
    for (;;) {
      const code = this.skip();
      const isList = this.lists.at(-1);
      if (isList === undefined) return this.at === this.end ? 'end' : 'wrong';
      this.at += 1;
      if (code === COMMA) return isList || this.takeName() ? 'value' : 'wrong';
      if (code !== (isList ? CLOSE_SQUARE : CLOSE_CURLY)) return 'wrong';
      this.lists.pop();
      this.visitor.onEnd();
    }
  }

  private takeName(): boolean {
    if (this.skip() !== DOUBLE_QUOTE || !this.takeText('name') || this.skip() !== COLON) return false;
    this.at += 1;
    return true;
  }

  private takeText(role: 'name' | 'value'): boolean {
    const start = this.at + 1;
    const escape = this.escapes.from(start);
    let end = this.text.indexOf('"', start);
    while (end > escape && isEscapedAt(this.text, end, start)) end = this.text.indexOf('"', end + 1);
    if (end < 0 || end >= this.end || this.breaks.from(start) < end) return false;
    this.at = end + 1;
    if (role === 'name') this.visitor.onName(start, end, escape < end);
    else this.visitor.onText(start, end, escape < end);
    return true;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  /** Goes on to what is no blank, and gives its code. */
  private skip(): number {
    const { text, end } = this;
    let { at } = this;
    let code = text.charCodeAt(at);
    while (at < end && (code === SPACE || code === NEWLINE || code === RETURN || code === TAB))
      code = text.charCodeAt((at += 1));
    this.at = at;
    return at < end ? code : 0;
  }
}

/** Finds a character from places that only go on, so that the text is looked through once. */
class NextPlace {
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly character: string,
  ) {}

  /** The first one from a place on; infinity where there is none. */
  from(start: number): number {
    if (this.at < start) {
      const next = this.text.indexOf(this.character, start);
      this.at = next < 0 ? Infinity : next;
    }
    return this.at;
  }
}
