import { BACKTICK, DOUBLE_QUOTE, LAST_ASCII, SPACE } from '../documents/characterCodes';
import { ts } from 'ts-morph';

import type { Quoting } from '../../engine/privacy/documentField';
import { BACKSLASH, decodeText, type DecodedText } from '../documents/decodeText';
import { placeInProperty, ROOT_PLACE, type FieldPlace } from '../documents/fieldPlace';
import type { PlacedField } from '../documents/placedField';
import { TreeFields } from '../documents/treeFields';

/** Where a literal stands in the text, without its quotes, and in the structure. */
export interface LiteralSpot {
  readonly place: FieldPlace;
  readonly record: number;
  readonly start: number;
  readonly end: number;
}

/** Makes fields of literals and comments. */
export class LiteralCollector {
  private readonly tree = new TreeFields();
  /** Where the last comment ends that was read. */
  private commentsUntil = 0;

  constructor(readonly text: string) {}

  /** Begins a record and gives its number. */
  openRecord(outer = -1): number {
    return this.tree.openRecord(outer);
  }

  /** All fields, in the order of their places. */
  finish(): readonly PlacedField[] {
    return inOrder(this.tree.finish());
  }

  /** Adds a text between quotes, whose kind the last of them tells. */
  addQuoted(spot: LiteralSpot): void {
    const quote = this.text.charCodeAt(spot.end);
    const isDouble = quote === DOUBLE_QUOTE;
    this.addText(spot, quote === BACKTICK ? 'js-template' : isDouble ? 'js-double' : 'js-single');
  }

  addText(spot: LiteralSpot, quoting: Quoting): void {
    this.addDecoded(decodeText(this.text, spot, BACKSLASH), spot, quoting);
  }

  /** Adds a text in which nothing is escaped. */
  addPlain(spot: LiteralSpot, quoting: Quoting): void {
    this.addDecoded({ value: this.text.slice(spot.start, spot.end) }, spot, quoting);
  }

  addNumber({ place, record, start, end }: LiteralSpot): void {
    const value = this.text.slice(start, end);
    this.tree.add(place, record, { value, type: 'number', start, end, quoting: 'none' });
  }

  private addDecoded({ value, offsets }: DecodedText, spot: LiteralSpot, quoting: Quoting): void {
    const { place, record, start, end } = spot;
    if (isBlank(value)) this.tree.addOther(record);
    else this.tree.add(place, record, { value, type: 'string', start, end, quoting, offsets });
  }

  /** Adds the comments of a stretch that holds no tokens. */
  addComments(from: number, to: number): void {
    if (!this.text.slice(from, to).includes('/')) return;
    const ranges = [
      ...(ts.getTrailingCommentRanges(this.text, from) ?? []),
      ...(ts.getLeadingCommentRanges(this.text, from) ?? []),
    ];
    for (const { pos: start, end } of ranges) {
      if (start < this.commentsUntil) continue;
      this.commentsUntil = end;
      const value = this.text.slice(start, end);
      this.tree.add(ROOT_PLACE, -1, { value, type: 'comment', start, end, quoting: 'none' });
    }
  }
}

/** The place of what stands under a name, if there is one. */
export function placeIn(place: FieldPlace, name: string): FieldPlace {
  return name === '' ? place : placeInProperty(place, name);
}

function isBlank(value: string): boolean {
  const first = value.charCodeAt(0);
  return !(first > SPACE && first <= LAST_ASCII) && value.trim() === '';
}

/** Fields in the order of their places, in which they mostly are. */
function inOrder(fields: readonly PlacedField[]): readonly PlacedField[] {
  let last = -1;
  for (const { start } of fields) {
    if (start < last) return [...fields].sort((one, other) => one.start - other.start);
    last = start;
  }
  return fields;
}
