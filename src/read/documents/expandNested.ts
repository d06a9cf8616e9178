import { isBlank, OPEN_CURLY, OPEN_SQUARE } from './characterCodes';
import { placeInside } from './fieldPlace';
import { PlacedField } from './placedField';
import { readEncoded } from './readEncoded';
import { readForm } from './readForm';
import { readJson } from './readJson';
import { readText } from './readText';

/** How far values are read on. */
export interface NestedOptions {
  /** Whether base64 is; it is by default. */
  readonly isEncodedRead?: boolean;
}

/** Texts in texts in texts. */
const MAX_DEPTH = 3;
const LOOKS_LIKE_FORM = /^[\w.%+[\]-]+=[^\s&]*(?:&[\w.%+[\]-]+=[^\s&]*)+$/;

/**
 * Puts in place of a value that is a document itself (recorded JSON and forms, several lines of text) the values in
 * it, with their offsets in the outermost document. Numbers the records from 0 in the order in which they come.
 */
export function expandNested(
  fields: readonly PlacedField[],
  { isEncodedRead = true }: NestedOptions = {},
): readonly PlacedField[] {
  return new Expander(isEncodedRead).expand(fields);
}

class Expander {
  /** All fields up to the one that is looked at; not before one of them is a text. */
  private expanded: PlacedField[] | undefined;
  /** Negative numbers, so that none of them is one of the document's. */
  private nextRecord = -2;
  private readonly numbers = new Map<number, number>();
  /** The last field's record as its reader numbered it, and its number. */
  private record = NaN;
  private number = 0;

  constructor(private readonly isEncodedRead: boolean) {}

  expand(fields: readonly PlacedField[]): readonly PlacedField[] {
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] as PlacedField;
      const inner = this.readInner(field);
      if (inner === undefined) this.push(field);
      else {
        this.expanded ??= fields.slice(0, index);
        this.addInner(field, inner, 1);
      }
    }
    return this.expanded ?? fields;
  }

  private readInner({ type, value }: PlacedField): Iterable<PlacedField> | undefined {
    return type === 'string' ? readInner(value, this.isEncodedRead) : undefined;
  }

  private push(field: PlacedField): void {
    if (field.record !== this.record) {
      this.record = field.record;
      const { size } = this.numbers;
      this.number = this.numbers.get(this.record) ?? size;
      if (this.number === size) this.numbers.set(this.record, size);
    }
    field.record = this.number;
    this.expanded?.push(field);
  }

  private addInner(outer: PlacedField, fields: Iterable<PlacedField>, depth: number): void {
    const records = new Map<number, number>();
    for (const field of fields) {
      let record = records.get(field.record);
      if (record === undefined) records.set(field.record, (record = this.nextRecord--));
      const nested = nestedField(outer, field, field.key === '' ? outer.record : record);
      const inner = depth < MAX_DEPTH ? this.readInner(nested) : undefined;
      if (inner === undefined) this.push(nested);
      else this.addInner(nested, inner, depth + 1);
    }
  }
}

function readInner(value: string, isEncodedRead: boolean): Iterable<PlacedField> | undefined {
  if (mayBeJson(value) && /^(?:\{\s*"[^]*\}|\[\s*["[{][^]*\])$/.test(value.trim())) {
    const { fields, broken } = readJson(value);
    if (broken === undefined) return fields;
  }
  if (value.includes('\n')) return readText(value).fields;
  const decoded = isEncodedRead ? readEncoded(value) : undefined;
  if (decoded !== undefined) return decoded;
  if (value.includes('&') && LOOKS_LIKE_FORM.test(value)) return readForm(value);
  return undefined;
}

/** Whether a text begins as JSON's objects and lists do, or with a blank. */
function mayBeJson(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === OPEN_CURLY || first === OPEN_SQUARE || isBlank(first);
}

/** A field of the text that is a field's value, as a field of the outer document. */
function nestedField(outer: PlacedField, inner: PlacedField, record: number): PlacedField {
  const at = (offset: number): number => outer.offsets?.[offset] ?? outer.start + offset;
  const { value, type } = inner;
  const isMapped = outer.isMapped || inner.isMapped;
  return new PlacedField(placeInside(outer.place, inner.place), record, {
    value,
    type,
    start: at(inner.start),
    end: at(inner.end),
    quoting: quotingInside(outer, inner),
    offsets: isMapped
      ? () =>
          Array.from({ length: value.length + 1 }, (_, unit) =>
            at(inner.offsets?.[unit] ?? inner.start + unit),
          )
      : undefined,
  });
}

function quotingInside(outer: PlacedField, inner: PlacedField): PlacedField['quoting'] {
  if (outer.quoting === 'base64' || inner.quoting === 'base64') return 'base64';
  return inner.quoting === 'none' ? outer.quoting : 'nested';
}
