import { asciiTable, EXCLAMATION, GREATER, LAST_ASCII, QUESTION, SLASH } from './characterCodes';
import type { TextRange } from './decodeText';

/** An attribute; its range is that of the value. */
export interface XmlAttribute extends TextRange {
  readonly name: string;
}

type XmlTokenKind = 'text' | 'cdata' | 'comment' | 'open' | 'close';

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
const NAME_START = asciiTable(/[a-z_:]/i);
const NAME_PART = asciiTable(/[\w:.-]/);
const ATTRIBUTE =
  /[\s/]*([\p{L}_:@#*([][\p{L}\p{N}_:.@()[\]-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/uy;
const RAW = /^(?:script|style)$/i;
const RAW_END = /<\/(?:script|style)/gi;
const NONE: readonly XmlAttribute[] = [];

/**
 * Takes a text with tags apart, whether they nest well or not: it stands at one piece after the other. Linear; never
 * throws.
 */
export class XmlTokenizer {
  kind: XmlTokenKind = 'text';
  /** Where the piece is; of a comment or CDATA what is in it. Of a tag nothing. */
  start = 0;
  end = 0;
  /** Of a tag. */
  name = '';
  /** Of an opening tag. */
  attributes = NONE;
  isEmpty = false;
  /** Where the next piece is looked for. */
  private at = 0;

  constructor(private readonly text: string) {}

  /** Goes to the next piece; `false` at the end. */
  next(): boolean {
    const { text } = this;
    if (this.kind === 'open' && !this.isEmpty && RAW.test(this.name) && this.takeRaw()) return true;
    while (this.at < text.length) {
      const open = indexOrEnd(text, '<', this.at);
      if (open > this.at) return this.take('text', this.at, open);
      if (this.takeTag(open)) return true;
    }
    return false;
  }

  private take(kind: XmlTokenKind, start: number, end: number): true {
    this.kind = kind;
    this.start = start;
    this.end = this.at = end;
    return true;
  }

  /** Takes what stands up to the end of a script or style. */
  private takeRaw(): boolean {
    RAW_END.lastIndex = this.at;
    const stop = RAW_END.exec(this.text)?.index ?? this.text.length;
    return stop > this.at && this.take('cdata', this.at, stop);
  }

  /** Takes the tag, comment or the like that begins at a place; `false` for a declaration. */
  private takeTag(open: number): boolean {
    const { text } = this;
    const next = text.charCodeAt(open + 1);
    if (next === EXCLAMATION && text.startsWith('<!--', open))
      return this.takeEnclosed('comment', open + 4, '-->');
    if (next === EXCLAMATION && text.startsWith('<![CDATA[', open))
      return this.takeEnclosed('cdata', open + 9, ']]>');
    if (next === EXCLAMATION || next === QUESTION) {
      this.at = indexOrEnd(text, '>', open) + 1;
      return false;
    }
    const start = next === SLASH ? open + 2 : open + 1;
    const end = endOfName(text, start);
    // A `<` that begins no tag is text.
    if (end === start) return this.take('text', open, open + 1);
    this.name = text.slice(start, end);
    this.kind = next === SLASH ? 'close' : 'open';
    if (this.kind === 'open') this.takeAttributes(end);
    else this.at = indexOrEnd(text, '>', end) + 1;
    return true;
  }

  private takeEnclosed(kind: 'cdata' | 'comment', start: number, close: string): boolean {
    const end = indexOrEnd(this.text, close, start);
    this.take(kind, start, end);
    this.at = Math.min(end + close.length, this.text.length);
    return true;
  }

  private takeAttributes(from: number): void {
    const { text } = this;
    const close = text.charCodeAt(from) === GREATER ? from : this.readAttributes(from);
    if (close === from) this.attributes = NONE;
    this.isEmpty = text.charCodeAt(close - 1) === SLASH;
    this.at = close + 1;
  }

  /** Reads the attributes behind a name and gives the place of the tag's end. */
  private readAttributes(from: number): number {
    const attributes: XmlAttribute[] = [];
    this.attributes = attributes;
    let at = from;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(this.text);
      if (match === null) return indexOrEnd(this.text, '>', at);
      at = ATTRIBUTE.lastIndex;
      const attribute = toAttribute(match, at);
      if (attribute !== undefined) attributes.push(attribute);
    }
  }
}

function toAttribute(match: RegExpExecArray, after: number): XmlAttribute | undefined {
  const [, name = '', double, single, bare] = match;
  const value = double ?? single ?? bare;
  if (value === undefined) return undefined;
  const end = bare === undefined ? after - 1 : after;
  return { name, start: end - value.length, end };
}

/** Behind the name that begins at a place; the place itself where none does. */
function endOfName(text: string, start: number): number {
  let at = start;
  if (NAME_START[text.charCodeAt(start)] === true)
    do at += 1;
    while (NAME_PART[text.charCodeAt(at)] === true);
  if (!(text.charCodeAt(at) > LAST_ASCII)) return at;
  NAME.lastIndex = start;
  return NAME.test(text) ? NAME.lastIndex : at;
}

function indexOrEnd(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from);
  return at < 0 ? text.length : at;
}
