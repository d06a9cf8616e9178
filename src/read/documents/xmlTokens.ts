import type { TextRange } from './decodeText';

/** An attribute; its range is that of the value. */
export interface XmlAttribute extends TextRange {
  readonly name: string;
}

/** A piece of XML or HTML. */
export type XmlToken =
  | (TextRange & { readonly kind: 'text' | 'cdata' | 'comment' })
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: readonly XmlAttribute[];
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
const ATTRIBUTE =
  /[\s/]*([\p{L}_:@#*([][\p{L}\p{N}_:.@()[\]-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/uy;

/** The pieces of a text with tags, whether they nest well or not. Linear; never throws. */
export function* xmlTokens(text: string): Generator<XmlToken> {
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at);
    const end = open < 0 ? text.length : open;
    if (end > at) yield { kind: 'text', start: at, end };
    if (open < 0) return;
    const [token, next] = readTag(text, open);
    if (token !== undefined) yield token;
    at = next;
    if (token?.kind === 'open' && /^(?:script|style)$/i.test(token.name) && !token.isEmpty) {
      const close = text.slice(at).search(/<\/(?:script|style)/i);
      const stop = close < 0 ? text.length : at + close;
      if (stop > at) yield { kind: 'cdata', start: at, end: stop };
      at = stop;
    }
  }
}

function readTag(text: string, open: number): readonly [XmlToken | undefined, number] {
  if (text.startsWith('<!--', open)) return enclosed(text, 'comment', { start: open + 4, close: '-->' });
  if (text.startsWith('<![CDATA[', open)) return enclosed(text, 'cdata', { start: open + 9, close: ']]>' });
  const next = text.charAt(open + 1);
  if (next === '!' || next === '?') return [undefined, endOf(text, '>', open) + 1];
  const isClose = next === '/';
  NAME.lastIndex = open + (isClose ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  // A `<` that begins no tag is text.
  if (name === undefined) return [{ kind: 'text', start: open, end: open + 1 }, open + 1];
  if (isClose) return [{ kind: 'close', name }, endOf(text, '>', NAME.lastIndex) + 1];
  const attributes: XmlAttribute[] = [];
  let at = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) break;
    at = ATTRIBUTE.lastIndex;
    const attribute = toAttribute(match, at);
    if (attribute !== undefined) attributes.push(attribute);
  }
  const close = endOf(text, '>', at);
  return [{ kind: 'open', name, attributes, isEmpty: text.charAt(close - 1) === '/' }, close + 1];
}

function toAttribute(match: RegExpExecArray, after: number): XmlAttribute | undefined {
  const [, name = '', double, single, bare] = match;
  const value = double ?? single ?? bare;
  if (value === undefined) return undefined;
  const end = bare === undefined ? after - 1 : after;
  return { name, start: end - value.length, end };
}

function enclosed(
  text: string,
  kind: 'cdata' | 'comment',
  { start, close }: { readonly start: number; readonly close: string },
): readonly [XmlToken, number] {
  const end = endOf(text, close, start);
  return [{ kind, start, end }, Math.min(end + close.length, text.length)];
}

function endOf(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from);
  return at < 0 ? text.length : at;
}
