import type { TextRange } from './decodeText';
import { isDataName, placeInList, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import { linesOf, type Line } from './lines';
import type { FieldDraft } from './placedField';
import { TreeFields } from './treeFields';
import { decodeYamlBlock } from './yamlBlock';
import { readFlow, type FlowNode } from './yamlFlow';
import { plainScalar, quotedScalar } from './yamlScalars';

/**
 * Reads the YAML that most files consist of: block mappings and lists of scalars, quoted texts, blocks of text and flow
 * collections of one line. It reads them as the library does, twenty times as fast.
 * @returns `undefined` for anything else, which the library is to read
 */
export function readPlainYaml(
  text: string,
): { readonly tree: TreeFields; readonly scalars: readonly TextRange[] } | undefined {
  // Anchors, aliases and tags are on nearly every page of the files that have any.
  if (/(?:^|[\s-])[&*!][^\s"']{0,3}\r?$/m.test(text)) return undefined;
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

const KEY =
  /(?:[\p{L}\d_$/][\p{L}\d_$./\\-]*(?: [\p{L}\d_$./\\-]+)*|"[^"\\\n]*"|'[^'\n]*') *:(?= |\r?$|\r?\n)/uy;
const DOUBLE = /"(?:[^"\\]|\\[^])*"/y;
const SINGLE = /'(?:[^']|'')*'/y;
/** A tab, a key that is marked as one, a directive, the end of a document. */
const UNREAD = /^(?:\t|\?(?:\s|$)|%|\.\.\.)/;
/** What a plain scalar may begin with, as far as it is read here. */
const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s-])/;

class PlainYamlReader {
  readonly tree = new TreeFields();
  readonly scalars: TextRange[] = [];
  private readonly root: Block;
  private readonly stack: Block[];
  private isBegun = false;
  /** Where lines are looked at again, after a scalar of several. */
  private resumeAt = 0;

  constructor(private readonly text: string) {
    const record = this.tree.openRecord();
    this.root = { indent: -1, isList: false, place: ROOT_PLACE, record, index: 0, pending: ROOT_PLACE };
    this.stack = [this.root];
  }

  /** Whether the line could be read. */
  addLine({ start, end }: Line): boolean {
    if (start < this.resumeAt) return true;
    let at = start;
    while (at < end && this.text.charCodeAt(at) === 32) at += 1;
    const first = this.text.charAt(at);
    if (at === end || first === '#') return true;
    if (UNREAD.test(this.text.slice(at, at + 3))) return false;
    if (this.text.startsWith('---', at))
      return !this.isBegun && at === start && this.text.slice(at + 3, end).trim() === '';
    this.isBegun = true;
    return this.addNode(at - start, at, end);
  }

  private addNode(indent: number, at: number, end: number): boolean {
    const first = this.text.charAt(at);
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
    const raw = this.text.slice(at, keyEnd).trimEnd();
    const name = /^["']/.test(raw) ? raw.slice(1, -1) : raw;
    const place = placeInProperty(map.place, name, map.index);
    map.index += 1;
    this.addName({ start: at, end: at + raw.length }, name, { place, record: map.record });
    let from = keyEnd + 1;
    while (from < end && this.text.charCodeAt(from) === 32) from += 1;
    if (from < end && this.text.charAt(from) !== '#')
      return this.addScalar({ start: from, end }, place, map.record);
    map.pending = place;
    return true;
  }

  /** A name that may be data is looked at like a value. */
  private addName(
    range: TextRange,
    name: string,
    { place, record }: { readonly place: FieldPlace; readonly record: number },
  ): void {
    if (isDataName(name)) this.addDraft(range, place, record);
    else this.scalars.push(range);
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

  private addScalar(range: TextRange, place: FieldPlace, record: number): boolean {
    const first = this.text.charAt(range.start);
    if (first === '|' || first === '>') return this.addBlock(range, place, record);
    if (first === '[' || first === '{') return this.addFlow(range, place, record);
    const scalar = this.scalarRange(range);
    if (scalar === undefined) return false;
    this.addDraft(scalar, place, record);
    return true;
  }

  private addDraft(range: TextRange, place: FieldPlace, record: number): void {
    this.scalars.push(range);
    const isQuoted = /["']/.test(this.text.charAt(range.start));
    this.addField(isQuoted ? quotedScalar(this.text, range) : plainScalar(this.text, range), place, record);
  }

  private addField(draft: FieldDraft | undefined, place: FieldPlace, record: number): void {
    if (draft === undefined || draft.value === '') this.tree.addOther(record);
    else this.tree.add(place, record, draft);
  }

  /** A block of text: the lines that stand deeper than what it belongs to. */
  private addBlock({ start, end }: TextRange, place: FieldPlace, record: number): boolean {
    if (!/^[|>][-+]?(?:\s+#.*|\s*)$/.test(this.text.slice(start, end))) return false;
    const outer = this.top().indent;
    let [indent, last] = [-1, end];
    for (const line of linesOf(this.text, this.nextLine(end))) {
      const raw = this.text.slice(line.start, line.end);
      const depth = raw.search(/[^ ]/);
      if (depth >= 0 && depth <= outer) break;
      if (depth >= 0 && indent < 0) indent = depth;
      // What stands less deep than the first line is a mistake, and so are tabs before it.
      if (depth >= 0 && (depth < indent || raw.charAt(depth) === '\t')) return false;
      last = line.end;
    }
    const range = { start, end: last };
    this.resumeAt = last + 1;
    this.scalars.push(range);
    const decoded = decodeYamlBlock(this.text, range);
    this.addField({ ...decoded, type: 'string', quoting: 'yaml-block' }, place, record);
    return true;
  }

  private addFlow({ start, end }: TextRange, place: FieldPlace, record: number): boolean {
    const flow = readFlow(this.text, { start, end });
    if (flow === undefined) return false;
    const inner = this.top().isList ? this.tree.openRecord() : this.recordOf(flow, record);
    this.addFlowNode(flow, place, inner);
    return true;
  }

  private addFlowNode(node: FlowNode, place: FieldPlace, record: number): void {
    if (node.kind === 'scalar') this.addDraft(node, place, record);
    else if (node.kind === 'list')
      node.items.forEach((item, index) => {
        const own = item.kind === 'scalar' ? record : this.tree.openRecord();
        this.addFlowNode(item, placeInList(place, index), own);
      });
    else
      node.entries.forEach(({ key, name, value }, index) => {
        const inner = placeInProperty(place, name, index);
        this.addName(key, name, { place: inner, record });
        this.addFlowNode(value, inner, this.recordOf(value, record));
      });
  }

  /** Of what is a property's value in a record. */
  private recordOf({ kind }: FlowNode, record: number): number {
    return kind === 'map' ? this.tree.openRecord(record) : record;
  }

  private nextLine(from: number): number {
    const at = this.text.indexOf('\n', from);
    return at < 0 ? this.text.length : at + 1;
  }

  /** Where the scalar ends that starts on a line. */
  private scalarRange({ start, end }: TextRange): TextRange | undefined {
    const raw = this.text.slice(start, end);
    if (/^["']/.test(raw)) return this.quotedRange(start);
    const plain = raw.replace(/\s#.*$|\s+$/, '').trimEnd();
    if (!PLAIN_START.test(plain) || /:(?:\s|$)/.test(plain)) return undefined;
    return this.plainRange({ start, end: start + plain.length }, start + raw.trimEnd().length);
  }

  /** Of a plain one, which goes on with the lines that stand deeper than what it belongs to. */
  private plainRange({ start, end }: TextRange, lineEnd: number): TextRange | undefined {
    const outer = this.top().indent;
    let [last, next] = [end, this.nextLine(end)];
    for (const line of linesOf(this.text, next)) {
      const raw = this.text.slice(line.start, line.end).trimEnd();
      const depth = raw.search(/[^ ]/);
      if (depth >= 0 && depth <= outer) break;
      if (depth < 0) continue;
      // A comment or a pair of key and value is none of its lines.
      if (end < lineEnd || /^\s*#|\s#|:(?:\s|$)|\t/.test(raw)) return undefined;
      last = line.start + raw.length;
      next = this.nextLine(last);
    }
    if (last > end) this.resumeAt = next;
    return { start, end: last };
  }

  /** Of a quoted one, which may go on for some lines that stand deeper than what it belongs to. */
  private quotedRange(start: number): TextRange | undefined {
    const form = this.text.charAt(start) === '"' ? DOUBLE : SINGLE;
    form.lastIndex = start;
    if (!form.test(this.text)) return undefined;
    const range = { start, end: form.lastIndex };
    const next = this.nextLine(range.end);
    if (!/^[ ]*(?:$|[ ]#)/.test(this.text.slice(range.end, next).trimEnd())) return undefined;
    const [, ...lines] = this.text.slice(start, range.end).split('\n');
    if (lines.some(line => /^\s*\S/.test(line) && line.search(/[^ ]/) <= this.top().indent)) return undefined;
    if (lines.length > 0) this.resumeAt = next;
    return range;
  }
}
