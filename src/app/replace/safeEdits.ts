import type { DocumentField } from '../../engine/privacy/documentField';
import { readDocument } from '../../read/documents/readDocument';
import { applyEdits, type Edit } from './edit';

/** The document that edits must leave as it was but for the values that they replace. */
export interface EditedDocument {
  readonly text: string;
  readonly path: string;
  readonly kind: string;
  readonly fields: readonly DocumentField[];
}

/** Edits that do what they should, and those that would do something else. */
export interface SafeEdits {
  readonly safe: readonly Edit[];
  readonly unsafe: readonly Edit[];
}

/**
 * Tells which edits leave a document one of the same form with the same values but for theirs, by reading it again. Where
 * all together do not, halves are tried. Pure.
 */
export function findSafeEdits(document: EditedDocument, edits: readonly Edit[]): SafeEdits {
  if (edits.length === 0 || keepsDocument(document, edits)) return { safe: edits, unsafe: [] };
  if (edits.length === 1) return { safe: [], unsafe: edits };
  const middle = edits.length >> 1;
  const first = findSafeEdits(document, edits.slice(0, middle));
  const second = findSafeEdits(document, edits.slice(middle));
  const safe = [...first.safe, ...second.safe];
  const unsafe = [...first.unsafe, ...second.unsafe];
  if (keepsDocument(document, safe)) return { safe, unsafe };
  return { safe: first.safe, unsafe: [...unsafe, ...second.safe] };
}

function keepsDocument({ text, path, kind, fields }: EditedDocument, edits: readonly Edit[]): boolean {
  const after = readDocument(applyEdits(text, edits), path, { isEncodedRead: false });
  if (after.kind !== kind) return false;
  const found = [...after.fields];
  if (found.length !== fields.length) return false;
  const byField = new Map<DocumentField, Edit[]>();
  for (const edit of edits)
    if (edit.field !== undefined) byField.set(edit.field, [...(byField.get(edit.field) ?? []), edit]);
  return fields.every((field, index) => {
    const expected = expectedValue(field, byField.get(field) ?? []);
    return found[index]?.value === expected && found[index].type === field.type;
  });
}

function expectedValue({ value }: DocumentField, edits: readonly Edit[]): string {
  return edits.length === 0
    ? value
    : applyEdits(
        value,
        edits.map(({ from, to, newValue }) => ({ start: from, end: to, newText: newValue })),
      );
}
