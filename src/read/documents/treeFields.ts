import type { FieldPlace, OuterPlace, PlaceName } from './fieldPlace';
import { PlacedField, type FieldDraft } from './placedField';

/**
 * Gathers the fields of a document that is a tree. An object is a record of its own, but belongs to the record of the
 * object that it is a property of where that one holds plain values too: a user's `address` is a part of the user,
 * while the entries of a map are not parts of one another.
 */
export class TreeFields {
  private readonly fields: PlacedField[] = [];
  /** By record: the record of the outer object, or -1 for an item of a list and for the root. */
  private readonly outer: number[] = [];
  private readonly holdsValues: boolean[] = [];

  /** Begins a record and gives its number. */
  openRecord(outer = -1): number {
    this.outer.push(outer);
    this.holdsValues.push(false);
    return this.outer.length - 1;
  }

  /** Adds a value of a record. */
  add(place: FieldPlace, record: number, draft: FieldDraft): void {
    if (draft.type === 'string' || draft.type === 'number') this.holdsValues[record] = true;
    this.fields.push(new PlacedField(place, record, draft));
  }

  /** Adds a value that has a name inside a place. */
  addInside(place: OuterPlace, record: number, draft: FieldDraft, name: PlaceName): void {
    this.holdsValues[record] = true;
    this.fields.push(new PlacedField(place, record, draft, name));
  }

  /** Adds a field that was made elsewhere. */
  addField(field: PlacedField): void {
    this.fields.push(field);
  }

  /** How many fields there are. */
  get size(): number {
    return this.fields.length;
  }

  /** Lets go of all fields but the first ones. */
  dropAfter(size: number): void {
    this.fields.length = size;
  }

  /** Tells of a value that is no field, such as `true`. */
  addOther(record: number): void {
    this.holdsValues[record] = true;
  }

  /** All fields, in the order of their places. */
  finish(): readonly PlacedField[] {
    const settled: number[] = [];
    for (const [record, outer] of this.outer.entries())
      settled.push(outer >= 0 && this.holdsValues[outer] === true ? (settled[outer] ?? outer) : record);
    if (settled.some((owner, record) => owner !== record))
      for (const field of this.fields) field.record = settled[field.record] ?? field.record;
    return this.fields;
  }
}
