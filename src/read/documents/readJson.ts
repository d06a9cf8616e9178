import { visit } from 'jsonc-parser';

import type { DocumentField } from '../../engine/privacy/documentField';
import { BACKSLASH, decodeText, type DecodedText, type TextRange } from './decodeText';
import { isDataName, placeInList, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import { deepestNesting, MAX_NESTING } from './nesting';
import { lineOf, type DocumentReading } from './reading';
import { TreeFields } from './treeFields';
import { visitPlainJson, type JsonVisitor } from './visitPlainJson';

/** Reads JSON, comments and trailing commas let pass. */
export function readJson(text: string): DocumentReading {
  if (deepestNesting(text) > MAX_NESTING)
    return { fields: [], broken: { message: 'It is nested too deeply.', line: 0 } };
  const plain = new JsonFieldReader(text);
  if (visitPlainJson(text, plain)) return { fields: plain.finish() };
  return readAnyJson(text);
}

/** The same by the library alone, which lets comments and trailing commas pass. */
export function readAnyJson(text: string): DocumentReading {
  const reader = new JsonFieldReader(text);
  const broken = reader.readForgiving();
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

class JsonFieldReader implements JsonVisitor {
  private readonly tree = new TreeFields();
  private readonly stack: Container[] = [];
  private brokenAt: number | undefined;

  constructor(private readonly text: string) {}

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

  finish(): readonly DocumentField[] {
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

  onEnd(): void {
    this.stack.pop();
  }

  onName(start: number, end: number, isEscaped: boolean): void {
    const top = this.stack.at(-1);
    if (top === undefined) return;
    const name = this.decode({ start, end }, isEscaped).value;
    top.next = placeInProperty(top.place, name, top.index);
    top.index += 1;
    if (isDataName(name)) this.addText(top.next, { start, end }, isEscaped);
  }

  onText(start: number, end: number, isEscaped: boolean): void {
    this.addText(this.nextPlace(), { start, end }, isEscaped);
  }

  onNumber(start: number, end: number): void {
    const value = this.text.slice(start, end);
    this.tree.add(this.nextPlace(), this.record(), { value, type: 'number', start, end, quoting: 'json' });
  }

  onOther(): void {
    this.nextPlace();
    this.tree.addOther(this.record());
  }

  private addText(place: FieldPlace, range: TextRange, isEscaped: boolean): void {
    const { value, offsets } = this.decode(range, isEscaped);
    const { start, end } = range;
    this.tree.add(place, this.record(), { value, type: 'string', start, end, quoting: 'json', offsets });
  }

  private decode(range: TextRange, isEscaped: boolean): DecodedText {
    if (isEscaped) return decodeText(this.text, range, BACKSLASH);
    return { value: this.text.slice(range.start, range.end) };
  }

  private addComment(start: number, length: number): void {
    const end = start + length;
    const value = this.text.slice(start, end);
    this.tree.add(ROOT_PLACE, this.record(), { value, type: 'comment', start, end, quoting: 'none' });
  }
}
