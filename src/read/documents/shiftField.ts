import type { DocumentField } from '../../engine/privacy/documentField';

/** A field of a part of a document, with its offsets in the whole. */
export function shiftField(field: DocumentField, by: number): DocumentField {
  const offsets = field.offsets?.map(offset => offset + by);
  return { ...field, start: field.start + by, end: field.end + by, ...(offsets && { offsets }) };
}
