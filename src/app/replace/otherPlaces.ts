import type { DocumentField } from '../../engine/privacy/documentField';
import type { Synthesizer } from '../../engine/privacy/replace/synthesizer';
import { findCompanions } from './companions';
import type { Edit } from './edit';
import type { KnownValues } from './knownValues';
import { makeEdit } from './makeEdit';
import type { EditedDocument } from './safeEdits';

/** What was replaced, and what knows how. */
export interface Replaced {
  readonly edits: readonly Edit[];
  readonly synthesizer: Synthesizer;
  /** Values that were replaced in other documents; those of this one are added. */
  readonly known: KnownValues;
}

/**
 * Edits of what no scan reports but tells replaced values: the values themselves in longer texts, in addresses, in
 * base64 and as keys of maps, and what is made from the names of a record.
 */
export function findOtherPlaces(
  { text, fields }: EditedDocument,
  { edits, synthesizer, known }: Replaced,
): readonly Edit[] {
  for (const edit of edits)
    if (edit.field !== undefined) known.add(edit.field.value.slice(edit.from, edit.to), edit);
  const companions = findCompanions(fields, edits, synthesizer);
  for (const each of companions) if (each.isUserName) known.addWhole(each.field.value, each);
  return [
    ...companions.flatMap(each => makeEdit(text, each) ?? []),
    ...fields.flatMap(field => findInField(text, field, known)),
    ...findOutside(text, fields, known),
  ];
}

function findInField(text: string, field: DocumentField, known: KnownValues): readonly Edit[] {
  return known.find(field.value).flatMap(({ start: from, end: to, newValue, kind, masked }) => {
    const isNumber = field.type === 'number' && !/^\d+$/.test(newValue);
    return isNumber ? [] : (makeEdit(text, { field, from, to, newValue, kind, masked }) ?? []);
  });
}

/** What needs no escape anywhere. */
const PLAIN = /^[\p{L}\p{N}@. +-]+$/u;

/** Known values that stand in no field, as the names of properties do. */
function findOutside(text: string, fields: readonly DocumentField[], known: KnownValues): readonly Edit[] {
  if (known.isEmpty) return [];
  const edits: Edit[] = [];
  let at = 0;
  const addGap = (end: number): void => {
    for (const place of known.find(text.slice(at, end))) {
      if (!PLAIN.test(place.newValue)) continue;
      const [start, stop] = [place.start + at, place.end + at];
      edits.push({ ...place, start, end: stop, from: 0, to: 0, newText: place.newValue });
    }
  };
  for (const field of [...fields].sort((one, other) => one.start - other.start)) {
    if (field.start > at) addGap(field.start);
    at = Math.max(at, field.end);
  }
  addGap(text.length);
  return edits;
}
