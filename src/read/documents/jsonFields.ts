import { visit } from 'jsonc-parser';

import { BACKSLASH, decodeText, type DecodedText, type TextRange } from './decodeText';
import { nameInProperty, placeInList, ROOT_PLACE, type TreePlace, type PlaceName } from './fieldPlace';
import type { FieldDraft, PlacedField } from './placedField';
import { PlainJsonWalk, type JsonVisitor } from './plainJson';
import { TreeFields } from './treeFields';

/** An open object or list. */
interface Container {
  readonly place: TreePlace;
  readonly record: number;
  readonly isList: boolean;
  /** Of the next item or property. */
  index: number;
  /** Of the value that comes next in an object: its name, or its place where that may be data. */
  nextName: PlaceName | undefined;
  nextPlace: TreePlace;
}

/** Makes fields of what a walk through values of JSON tells. */
export class JsonFields implements JsonVisitor {
  private readonly tree = new TreeFields();
  private readonly walk: PlainJsonWalk;
  private readonly stack: Container[] = [];
  private brokenAt: number | undefined;

  /** @param root where the text's value stands */
  constructor(
    private readonly text: string,
    private root = ROOT_PLACE,
  ) {
    this.walk = new PlainJsonWalk(text, this);
  }

  /** Reads strict JSON; `false` for any other text, of which nothing is kept. */
  readPlain(): boolean {
    return this.walk.visit();
  }

  /** The same of a stretch behind those that were read before, whose value stands at a place of its own. */
  readPlainPart(from: number, to: number, root: TreePlace): boolean {
    this.root = root;
    const before = this.tree.size;
    if (this.walk.visit(from, to)) return true;
    this.tree.dropAfter(before);
    this.stack.length = 0;
    return false;
  }

  /** Adds what was read of a part by other means, with the part's offset. */
  addPart(fields: Iterable<PlacedField>, offset: number): void {
    const records = new Map<number, number>();
    for (const field of fields) {
      const record = records.get(field.record) ?? this.tree.openRecord();
      records.set(field.record, record);
      this.tree.addField(field.shifted(offset, record));
    }
  }

  /** Reads by the forgiving parser; the offset of the first mistake, or `undefined`. */
  readForgiving(): number | undefined {
    // The parser takes a byte order mark for an error.
    const text = this.text.startsWith('\uFEFF') ? ` ${this.text.slice(1)}` : this.text;
    const isEscaped = true;
    visit(
      text,
      {
        onObjectBegin: () => this.onBegin(false),
        onArrayBegin: () => this.onBegin(true),
        onObjectEnd: () => this.onEnd(),
        onArrayEnd: () => this.onEnd(),
        onObjectProperty: (_name, offset, length) => this.onName(offset + 1, offset + length - 1, isEscaped),
        onLiteralValue: (value: unknown, offset, length) => {
          if (typeof value === 'string') this.onText(offset + 1, offset + length - 1, isEscaped);
          else if (typeof value === 'number') this.onNumber(offset, offset + length);
          else this.onOther();
        },
        onComment: (offset, length) => this.addComment(offset, length),
        onError: (_error, offset) => void (this.brokenAt ??= offset),
      },
      { allowTrailingComma: true, allowEmptyContent: true },
    );
    return this.brokenAt;
  }

  finish(): readonly PlacedField[] {
    return this.tree.finish();
  }

  onBegin(isList: boolean): void {
    const outer = this.stack.at(-1);
    const place = this.nextPlace();
    // A list in an object belongs to that object; an item of a list stands for itself.
    const record =
      outer === undefined || outer.isList
        ? this.tree.openRecord()
        : isList
          ? outer.record
          : this.tree.openRecord(outer.record);
    this.stack.push({ place, record, isList, index: 0, nextName: undefined, nextPlace: place });
  }

  private nextPlace(): TreePlace {
    const top = this.stack.at(-1);
    if (top === undefined) return this.root;
    if (!top.isList) return top.nextName === undefined ? top.nextPlace : top.place.inside(top.nextName);
    top.index += 1;
    return placeInList(top.place, top.index - 1);
  }

  private record(): number {
    return this.stack.at(-1)?.record ?? this.tree.openRecord();
  }

  onEnd(): void {
    this.stack.pop();
  }

  onName(start: number, end: number, isEscaped: boolean): void {
    const top = this.stack.at(-1);
    if (top === undefined) return;
    const name = this.decode({ start, end }, isEscaped).value;
    top.nextName = nameInProperty(top.place, name);
    top.index += 1;
    if (top.nextName !== undefined) return;
    top.nextPlace = placeInList(top.place, top.index - 1);
    this.add(this.draftOf({ start, end }, isEscaped));
  }

  onText(start: number, end: number, isEscaped: boolean): void {
    this.add(this.draftOf({ start, end }, isEscaped));
  }

  onNumber(start: number, end: number): void {
    this.add({ value: this.text.slice(start, end), type: 'number', start, end, quoting: 'json' });
  }

  onOther(): void {
    const top = this.stack.at(-1);
    if (top?.isList === true) top.index += 1;
    this.tree.addOther(this.record());
  }

  /** Adds what comes next, which has a name or is an item. */
  private add(draft: FieldDraft): void {
    const top = this.stack.at(-1);
    if (top === undefined || top.isList || top.nextName === undefined)
      this.tree.add(this.nextPlace(), this.record(), draft);
    else this.tree.addInside(top.place, top.record, draft, top.nextName);
  }

  private draftOf(range: TextRange, isEscaped: boolean): FieldDraft {
    const { value, offsets } = this.decode(range, isEscaped);
    const { start, end } = range;
    return { value, type: 'string', start, end, quoting: 'json', offsets };
  }

  private decode(range: TextRange, isEscaped: boolean): DecodedText {
    return isEscaped
      ? decodeText(this.text, range, BACKSLASH)
      : { value: this.text.slice(range.start, range.end) };
  }

  private addComment(start: number, length: number): void {
    const end = start + length;
    const value = this.text.slice(start, end);
    this.tree.add(ROOT_PLACE, this.record(), { value, type: 'comment', start, end, quoting: 'none' });
  }
}
