import { AMPERSAND, EXCLAMATION } from './characterCodes';
import type { TextRange } from './decodeText';
import { isDataName, placeInList, placeInProperty, type FieldPlace } from './fieldPlace';
import type { FieldDraft } from './placedField';
import { TreeFields } from './treeFields';
import { decodeYamlBlock } from './yamlBlock';
import { readFlow, type FlowNode } from './yamlFlow';
import type { YamlLines } from './yamlLines';
import { scalarDraft } from './yamlScalars';

/** The mapping or list that a value is in. */
export interface ValueOwner {
  readonly indent: number;
  readonly isList: boolean;
  readonly record: number;
}

/** An anchor or a tag before a value. */
const PROPERTY = /(?:&[\w-]+|![A-Za-z][\w:/.-]*)(?: +|(?=\r?\n|$))/y;
const ALIAS = /\*[\w-]+/y;

/** Reads the values of block YAML, of whatever kind, and gathers their fields. */
export class YamlValues {
  readonly tree = new TreeFields();
  /** Where scalars stand, in order, if there may be comments between them. */
  readonly scalars: TextRange[] = [];
  private readonly hasComments: boolean;

  constructor(
    private readonly text: string,
    private readonly lines: YamlLines,
  ) {
    this.hasComments = text.includes('#');
  }

  /** Notes a name; one that may be data is looked at like a value. */
  addName(
    range: TextRange,
    name: string,
    { place, record }: { readonly place: FieldPlace; readonly record: number },
  ): void {
    if (isDataName(name)) this.addDraft(range, place, record);
    else this.note(range);
  }

  private note(range: TextRange): void {
    if (this.hasComments) this.scalars.push(range);
  }

  /** Where an anchor or a tag leads to that stands before a value; the offset itself if there is none to be read. */
  skipProperty(start: number): number {
    const first = this.text.charCodeAt(start);
    if (first !== AMPERSAND && first !== EXCLAMATION) return start;
    PROPERTY.lastIndex = start;
    return PROPERTY.test(this.text) ? PROPERTY.lastIndex : start;
  }

  /** Whether an alias could be passed; what it repeats is read once. */
  passAlias(start: number): boolean {
    ALIAS.lastIndex = start;
    return ALIAS.test(this.text) && this.lines.closeAt(ALIAS.lastIndex);
  }

  /** Whether the value could be read that begins on the current line. */
  add(start: number, place: FieldPlace, owner: ValueOwner): boolean {
    const first = this.text.charAt(start);
    if (first === '|' || first === '>') return this.addBlock(start, place, owner);
    if (first === '[' || first === '{') return this.addFlow(start, place, owner);
    const end = this.lines.scalarEnd(start, owner.indent);
    if (end < 0) return false;
    this.addDraft({ start, end }, place, owner.record);
    return true;
  }

  private addDraft(range: TextRange, place: FieldPlace, record: number): void {
    this.note(range);
    this.addField(scalarDraft(this.text, range), place, record);
  }

  private addField(draft: FieldDraft | undefined, place: FieldPlace, record: number): void {
    if (draft === undefined || draft.value === '') this.tree.addOther(record);
    else this.tree.add(place, record, draft);
  }

  /** A block of text: the lines that stand deeper than what it belongs to. */
  private addBlock(start: number, place: FieldPlace, { indent, record }: ValueOwner): boolean {
    const end = this.lines.blockEnd(start, indent);
    if (end < 0) return false;
    this.note({ start, end });
    const decoded = decodeYamlBlock(this.text, { start, end });
    this.addField({ ...decoded, type: 'string', quoting: 'yaml-block' }, place, record);
    return true;
  }

  private addFlow(start: number, place: FieldPlace, { indent, isList, record }: ValueOwner): boolean {
    const flow = readFlow(this.text, start, indent);
    if (flow === undefined || !this.lines.closeAt(flow.end)) return false;
    const inner = isList ? this.tree.openRecord() : this.recordOf(flow.node, record);
    this.addFlowNode(flow.node, place, inner);
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
}
