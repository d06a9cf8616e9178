import type { DocumentField } from '../../engine/privacy/documentField';
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
 * it, with their offsets in the outermost document.
 */
export function* expandNested(
  fields: Iterable<DocumentField>,
  { isEncodedRead = true }: NestedOptions = {},
): Generator<DocumentField> {
  const records = { next: -2 };
  for (const field of fields) {
    const inner = field.type === 'string' ? readInner(field.value, isEncodedRead) : undefined;
    if (inner === undefined) yield field;
    else yield* expand(field, inner, { records, depth: 1, isEncodedRead });
  }
}

function* expand(
  field: DocumentField,
  inner: Iterable<DocumentField>,
  context: { readonly records: { next: number }; readonly depth: number; readonly isEncodedRead: boolean },
): Generator<DocumentField> {
  const { records, depth, isEncodedRead } = context;
  // Negative numbers, so that none of them is one of the outer document's.
  const numbers = new Map<number, number>();
  for (const each of inner) {
    const ownRecord = numbers.get(each.record) ?? records.next--;
    numbers.set(each.record, ownRecord);
    const record = each.key === '' ? field.record : ownRecord;
    const placed = placeInside(field, each, record);
    const next =
      depth < MAX_DEPTH && each.type === 'string' ? readInner(each.value, isEncodedRead) : undefined;
    if (next === undefined) yield placed;
    else yield* expand(placed, next, { records, depth: depth + 1, isEncodedRead });
  }
}

function readInner(value: string, isEncodedRead: boolean): Iterable<DocumentField> | undefined {
  if (/^\s*[[{]/.test(value) && /^(?:\{\s*"[^]*\}|\[\s*["[{][^]*\])$/.test(value.trim())) {
    const { fields, broken } = readJson(value);
    if (broken === undefined) return fields;
  }
  if (value.includes('\n')) return readText(value).fields;
  const decoded = isEncodedRead ? readEncoded(value) : undefined;
  if (decoded !== undefined) return decoded;
  if (value.includes('&') && LOOKS_LIKE_FORM.test(value)) return readForm(value);
  return undefined;
}

/** A field of the text that is a field's value, as a field of the outer document. */
function placeInside(outer: DocumentField, inner: DocumentField, record: number): DocumentField {
  const at = (offset: number): number => outer.offsets?.[offset] ?? outer.start + offset;
  const own = inner.key === '' ? [] : [...inner.owners, ...(outer.key === '' ? [] : [outer.key])];
  const join = (one: string, other: string): string =>
    one === '' || other === '' ? one + other : `${one} > ${other}`;
  const isMapped = outer.offsets !== undefined || inner.offsets !== undefined;
  return {
    ...inner,
    path: join(outer.path, inner.path),
    column: join(outer.column, inner.column),
    key: inner.key || outer.key,
    owners: [...own, ...outer.owners],
    start: at(inner.start),
    end: at(inner.end),
    record,
    ...(isMapped && {
      offsets: Array.from({ length: inner.value.length + 1 }, (_, unit) =>
        at(inner.offsets?.[unit] ?? inner.start + unit),
      ),
    }),
    quoting: quotingInside(outer, inner),
  };
}

function quotingInside(outer: DocumentField, inner: DocumentField): DocumentField['quoting'] {
  if (outer.quoting === 'base64' || inner.quoting === 'base64') return 'base64';
  return inner.quoting === 'none' ? outer.quoting : 'nested';
}
