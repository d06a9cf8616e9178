import { visit } from 'jsonc-parser';

import type { DocumentField } from '../../engine/privacy/documentField';
import { BACKSLASH, decodeText } from './decodeText';
import { isDataName, placeInList, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import { deepestNesting, MAX_NESTING } from './nesting';
import { lineOf, type DocumentReading } from './reading';
import { TreeFields } from './treeFields';

/** Reads JSON, comments and trailing commas let pass. */
export function readJson(text: string): DocumentReading {
  if (deepestNesting(text) > MAX_NESTING)
    return { fields: [], broken: { message: 'It is nested too deeply.', line: 0 } };
  const reader = new JsonFieldReader(text);
  const broken = reader.read();
  if (broken !== undefined)
    return { fields: [], broken: { message: 'It does not parse as JSON.', line: lineOf(text, broken) } };
  return { fields: reader.finish() };
}

/** An open object or list. */
interface Container {
  readonly place: FieldPlace;
  readonly record: number;
  readonly isList: boolean;
  /** Of the next item or property. */
  index: number;
  /** Of the value that comes next in an object. */
  next: FieldPlace;
}

class JsonFieldReader {
  private readonly tree = new TreeFields();
  private readonly stack: Container[] = [];
  private brokenAt: number | undefined;

  constructor(private readonly text: string) {}

  /** The offset of the first mistake, or `undefined`. */
  read(): number | undefined {
    // The parser takes a byte order mark for an error.
    const text = this.text.startsWith('\uFEFF') ? ` ${this.text.slice(1)}` : this.text;
    visit(
      text,
      {
        onObjectBegin: () => this.open(false),
        onArrayBegin: () => this.open(true),
        onObjectEnd: () => void this.stack.pop(),
        onArrayEnd: () => void this.stack.pop(),
        onObjectProperty: (name, offset, length) => this.addName(name, offset, length),
        onLiteralValue: (value: unknown, offset, length) => this.addValue(value, offset, length),
        onComment: (offset, length) => this.addComment(offset, length),
        onError: (_error, offset) => void (this.brokenAt ??= offset),
      },
      { allowTrailingComma: true, allowEmptyContent: true },
    );
    return this.brokenAt;
  }

  finish(): readonly DocumentField[] {
    return this.tree.finish();
  }

  private open(isList: boolean): void {
    const outer = this.stack.at(-1);
    const place = this.nextPlace();
    // A list in an object belongs to that object; an item of a list stands for itself.
    const record =
      outer === undefined || outer.isList
        ? this.tree.openRecord()
        : isList
          ? outer.record
          : this.tree.openRecord(outer.record);
    this.stack.push({ place, record, isList, index: 0, next: place });
  }

  private nextPlace(): FieldPlace {
    const top = this.stack.at(-1);
    if (top === undefined) return ROOT_PLACE;
    if (!top.isList) return top.next;
    top.index += 1;
    return placeInList(top.place, top.index - 1);
  }

  private record(): number {
    return this.stack.at(-1)?.record ?? this.tree.openRecord();
  }

  private addName(name: string, offset: number, length: number): void {
    const top = this.stack.at(-1);
    if (top === undefined) return;
    top.next = placeInProperty(top.place, name, top.index);
    top.index += 1;
    if (isDataName(name)) this.addText(top.next, offset, length);
  }

  private addValue(value: unknown, offset: number, length: number): void {
    const place = this.nextPlace();
    if (typeof value === 'string') this.addText(place, offset, length);
    else if (typeof value === 'number') {
      const [start, end] = [offset, offset + length];
      const literal = this.text.slice(start, end);
      this.tree.add(place, this.record(), { value: literal, type: 'number', start, end, quoting: 'json' });
    } else this.tree.addOther(this.record());
  }

  private addText(place: FieldPlace, offset: number, length: number): void {
    const range = { start: offset + 1, end: offset + length - 1 };
    const decoded = decodeText(this.text, range, BACKSLASH);
    this.tree.add(place, this.record(), { ...decoded, ...range, type: 'string', quoting: 'json' });
  }

  private addComment(start: number, length: number): void {
    const end = start + length;
    const value = this.text.slice(start, end);
    this.tree.add(ROOT_PLACE, this.record(), { value, type: 'comment', start, end, quoting: 'none' });
  }
}
