import type { DocumentField } from '../../engine/privacy/documentField';
import type { FieldPlace } from './fieldPlace';

/** A field whose record is not settled yet. */
export type OpenField = Omit<DocumentField, 'record'> & { record: number };

/** What a value is, besides where it stands in the structure. */
export type FieldDraft = Omit<DocumentField, keyof FieldPlace | 'record' | 'offsets'> & {
  readonly offsets?: readonly number[] | undefined;
};

/** Puts a field together. There are many: it is written out, because spreading is several times as slow. */
export function makeField(place: FieldPlace, record: number, draft: FieldDraft): OpenField {
  const { path, column, key, owners } = place;
  const { value, type, start, end, quoting, offsets } = draft;
  return offsets === undefined
    ? { path, key, owners, value, type, start, end, record, column, quoting }
    : { path, key, owners, value, type, start, end, record, column, offsets, quoting };
}
