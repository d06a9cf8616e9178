import { HASH, HYPHEN, SPACE, STAR } from './characterCodes';
import type { TextRange } from './decodeText';
import { placeInList, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import type { TreeFields } from './treeFields';
import { findKeyColon } from './yamlKeys';
import { YamlLines } from './yamlLines';
import { isQuotedAt } from './yamlScalars';
import { YamlValues, type ValueOwner } from './yamlValues';

/**
 * Reads the YAML that most files consist of: documents of block mappings and lists, of scalars, quoted texts, blocks of
 * text and flow collections, with anchors, aliases and tags of their own. It reads them as the library does, many times
 * as fast.
 * @returns `undefined` for anything else, which the library is to read
 */
export function readPlainYaml(
  text: string,
): { readonly tree: TreeFields; readonly scalars: readonly TextRange[] } | undefined {
  // To the library it is a character, to the lines here a part of the line break.
  if (text.endsWith('\r')) return undefined;
  const reader = new PlainYamlReader(text);
  return reader.read() ? reader.values : undefined;
}

/** A mapping or list that is open. */
interface Block extends ValueOwner {
  readonly place: FieldPlace;
  index: number;
  /** Where the block goes that may follow on deeper lines. */
  pending: FieldPlace | undefined;
}

class PlainYamlReader {
  readonly values: YamlValues;
  private readonly tree: TreeFields;
  private readonly lines: YamlLines;
  private stack: Block[] = [];
  private top: Block;
  /** Whether the document has more than comments so far. */
  private isBegun = false;

  constructor(private readonly text: string) {
    this.lines = new YamlLines(text);
    this.values = new YamlValues(text, this.lines);
    this.tree = this.values.tree;
    this.top = this.openDocument();
  }

  /** Whether all lines could be read. */
  read(): boolean {
    while (this.lines.advance()) if (!this.addLine()) return false;
    this.close(-1);
    return true;
  }

  private openDocument(): Block {
    this.isBegun = false;
    this.stack = [];
    const record = this.tree.openRecord();
    return this.open({ indent: -1, isList: false, place: ROOT_PLACE, record, index: 0, pending: ROOT_PLACE });
  }

  private open(block: Block): Block {
    this.stack.push(block);
    this.top = block;
    return block;
  }

  private addLine(): boolean {
    const { text, lines } = this;
    const at = lines.skipSpaces(lines.start);
    if (at === lines.end) return true;
    const first = text.charCodeAt(at);
    if (first === HASH) return true;
    if (first === HYPHEN && text.startsWith('---', at)) return this.addMarker(at);
    this.isBegun = true;
    const indent = at - lines.start;
    const isItem = first === HYPHEN && (at + 1 === lines.end || text.charCodeAt(at + 1) === SPACE);
    this.close(indent);
    return isItem ? this.addItem(indent, at) : this.addPair(indent, at, this.findColon(at));
  }

  /** A line of three hyphens begins a document. */
  private addMarker(at: number): boolean {
    if (at > this.lines.start || !this.lines.closeAt(at + 3)) return false;
    this.close(-1);
    if (this.isBegun) this.openDocument();
    return true;
  }

  /** Closes the blocks that are deeper than a line. */
  private close(indent: number): void {
    while (this.top.indent > indent) this.closeTop();
  }

  private closeTop(): void {
    this.settle(this.top);
    this.stack.pop();
    this.top = this.stack[this.stack.length - 1] as Block;
  }

  /** What was left open for a deeper block is an empty value. */
  private settle(block: Block): void {
    if (block.pending === undefined) return;
    block.pending = undefined;
    this.tree.addOther(block.record);
  }

  private addItem(indent: number, at: number): boolean {
    if (!(this.top.isList && this.top.indent === indent) && !this.openInner(indent, true)) return false;
    const list = this.top;
    this.settle(list);
    const place = placeInList(list.place, list.index);
    list.index += 1;
    const from = this.lines.skipSpaces(at + 1);
    const colon = this.findColon(from);
    if (colon < 0) return this.addValue(from, place, list);
    const record = this.tree.openRecord();
    const inner = indent + from - at;
    this.open({ indent: inner, isList: false, place, record, index: 0, pending: undefined });
    return this.addPair(inner, from, colon);
  }

  /** Opens the mapping or list that was expected; `false` if none was. A list may stand as deep as its key. */
  private openInner(indent: number, isList: boolean): boolean {
    const { pending: place, record: outer, isList: isItem } = this.top;
    if (place === undefined) return false;
    this.top.pending = undefined;
    const record = isItem ? this.tree.openRecord() : isList ? outer : this.tree.openRecord(outer);
    this.open({ indent, isList, place, record, index: 0, pending: undefined });
    return true;
  }

  private findColon(at: number): number {
    return findKeyColon(this.text, at, this.lines.end);
  }

  private addPair(indent: number, at: number, colon: number): boolean {
    if (colon < 0) return false;
    if (this.top.isList && this.top.indent === indent) this.closeTop();
    if (this.top.indent !== indent && !this.openInner(indent, false)) return false;
    const map = this.top;
    if (map.isList) return false;
    this.settle(map);
    let end = colon;
    while (this.text.charCodeAt(end - 1) === SPACE) end -= 1;
    const name = isQuotedAt(this.text, at) ? this.text.slice(at + 1, end - 1) : this.text.slice(at, end);
    const place = placeInProperty(map.place, name, map.index);
    map.index += 1;
    this.values.addName({ start: at, end }, name, { place, record: map.record });
    return this.addValue(this.lines.skipSpaces(colon + 1), place, map);
  }

  /** What a list or mapping has at a place: all that stands on the line from an offset on. */
  private addValue(from: number, place: FieldPlace, block: Block): boolean {
    const { lines, values } = this;
    const start = from < lines.end ? values.skipProperty(from) : from;
    if (start >= lines.end || this.text.charCodeAt(start) === HASH) {
      block.pending = place;
      return true;
    }
    return start === from && this.text.charCodeAt(start) === STAR
      ? values.passAlias(start)
      : values.add(start, place, block);
  }
}
