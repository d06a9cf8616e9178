import type { TextRange } from './decodeText';
import { isDataName, placeInList, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import { linesOf, type Line } from './lines';
import { TreeFields } from './treeFields';
import { plainScalar, quotedScalar } from './yamlScalars';

/**
 * Reads the YAML that most files consist of: block mappings and lists whose scalars each stand on one line. It reads
 * them as the library does, twenty times as fast.
 * @returns `undefined` for anything else, which the library is to read
 */
export function readPlainYaml(
  text: string,
): { readonly tree: TreeFields; readonly scalars: readonly TextRange[] } | undefined {
  // An anchor, an alias, a tag, a flow collection or a block of text is on nearly every page of the other files.
  if (/^\t|^[ ]*(?:[?%]|\.\.\.)|(?:^|[\s-])(?:[&*!|>][^\s"']{0,3}|[[{].*)\r?$/m.test(text)) return undefined;
  const reader = new PlainYamlReader(text);
  for (const line of linesOf(text)) if (!reader.addLine(line)) return undefined;
  reader.close(-1);
  return reader;
}

/** A mapping or list that is open. */
interface Block {
  readonly indent: number;
  readonly isList: boolean;
  readonly place: FieldPlace;
  readonly record: number;
  index: number;
  /** Where the block goes that may follow on deeper lines. */
  pending: FieldPlace | undefined;
}

const KEY = /(?:[\p{L}\d_$/][\p{L}\d_$./-]*(?: [\p{L}\d_$./-]+)*) *:(?= |\r?$|\r?\n)/uy;
/** What a plain scalar may begin with, as far as it is read here. */
const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s-])/;

class PlainYamlReader {
  readonly tree = new TreeFields();
  readonly scalars: TextRange[] = [];
  private readonly root: Block;
  private readonly stack: Block[];
  private isBegun = false;

  constructor(private readonly text: string) {
    const record = this.tree.openRecord();
    this.root = { indent: -1, isList: false, place: ROOT_PLACE, record, index: 0, pending: ROOT_PLACE };
    this.stack = [this.root];
  }

  /** Whether the line could be read. */
  addLine({ start, end }: Line): boolean {
    let at = start;
    while (at < end && this.text.charCodeAt(at) === 32) at += 1;
    const first = this.text.charAt(at);
    if (at === end || first === '#') return true;
    if (this.text.startsWith('---', at)) return !this.isBegun && end === at + 3 && at === start;
    this.isBegun = true;
    const indent = at - start;
    const isItem = first === '-' && (at + 1 === end || this.text.charAt(at + 1) === ' ');
    this.close(indent);
    return isItem ? this.addItem(indent, at, end) : this.addPair(indent, at, end);
  }

  /** Closes the blocks that are deeper than a line. */
  close(indent: number): void {
    while (this.top().indent > indent) this.settle(this.stack.pop());
  }

  private top(): Block {
    return this.stack.at(-1) ?? this.root;
  }

  /** What was left open for a deeper block is an empty value. */
  private settle(block: Block | undefined): void {
    if (block?.pending === undefined) return;
    block.pending = undefined;
    this.tree.addOther(block.record);
  }

  private addItem(indent: number, at: number, end: number): boolean {
    const top = this.top();
    if (!(top.isList && top.indent === indent) && !this.openList(indent)) return false;
    const list = this.top();
    this.settle(list);
    const place = placeInList(list.place, list.index);
    list.index += 1;
    let from = at + 1;
    while (from < end && this.text.charCodeAt(from) === 32) from += 1;
    if (from === end || this.text.charAt(from) === '#') {
      list.pending = place;
      return true;
    }
    if (this.keyEnd(from) === undefined) return this.addScalar({ start: from, end }, place, list.record);
    const inner = indent + from - at;
    this.stack.push({
      indent: inner,
      isList: false,
      place,
      record: this.tree.openRecord(),
      index: 0,
      pending: undefined,
    });
    return this.addPair(inner, from, end);
  }

  /** A list may stand as deep as the key that it belongs to. */
  private openList(indent: number): boolean {
    const { pending: place, record, isList } = this.top();
    if (place === undefined) return false;
    this.top().pending = undefined;
    const own = isList ? this.tree.openRecord() : record;
    this.stack.push({ indent, isList: true, place, record: own, index: 0, pending: undefined });
    return true;
  }

  private addPair(indent: number, at: number, end: number): boolean {
    const keyEnd = this.keyEnd(at);
    if (keyEnd === undefined) return false;
    if (this.top().isList && this.top().indent === indent) this.settle(this.stack.pop());
    if (this.top().indent !== indent && !this.openMap(indent)) return false;
    const map = this.top();
    if (map.isList) return false;
    this.settle(map);
    const name = this.text.slice(at, keyEnd).trimEnd();
    if (isDataName(name)) return false;
    this.scalars.push({ start: at, end: at + name.length });
    const place = placeInProperty(map.place, name, map.index);
    map.index += 1;
    let from = keyEnd + 1;
    while (from < end && this.text.charCodeAt(from) === 32) from += 1;
    if (from < end && this.text.charAt(from) !== '#')
      return this.addScalar({ start: from, end }, place, map.record);
    map.pending = place;
    return true;
  }

  private openMap(indent: number): boolean {
    const { pending: place, record, isList } = this.top();
    if (place === undefined) return false;
    this.top().pending = undefined;
    const own = this.tree.openRecord(isList ? -1 : record);
    this.stack.push({ indent, isList: false, place, record: own, index: 0, pending: undefined });
    return true;
  }

  /** Where the key before a colon ends, if a line goes on with one. */
  private keyEnd(at: number): number | undefined {
    KEY.lastIndex = at;
    return KEY.test(this.text) ? KEY.lastIndex - 1 : undefined;
  }

  private addScalar({ start, end }: TextRange, place: FieldPlace, record: number): boolean {
    const range = this.scalarRange(start, end);
    if (range === undefined) return false;
    this.scalars.push(range);
    const isQuoted = /["']/.test(this.text.charAt(start));
    const draft = isQuoted ? quotedScalar(this.text, range) : plainScalar(this.text, range);
    if (draft === undefined || draft.value === '') this.tree.addOther(record);
    else this.tree.add(place, record, draft);
    return true;
  }

  /** Where the scalar ends that starts on a line, if it does so on the same line. */
  private scalarRange(start: number, end: number): TextRange | undefined {
    const raw = this.text.slice(start, end);
    const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(raw)?.[0];
    if (quoted !== undefined)
      return /^[ ]*(?:$|[ ]#)/.test(raw.slice(quoted.length))
        ? { start, end: start + quoted.length }
        : undefined;
    const plain = raw.replace(/\s#.*$|\s+$/, '').trimEnd();
    if (!PLAIN_START.test(plain) || /:(?:\s|$)/.test(plain)) return undefined;
    return { start, end: start + plain.length };
  }
}
