import type { DocumentField } from '../../engine/privacy/documentField';
import { encodeText } from '../../read/documents/encodeText';
import type { Edit } from './edit';

/** A part of a field and what comes in its place. */
export interface FieldEdit extends Pick<Edit, 'from' | 'to' | 'newValue' | 'kind' | 'masked'> {
  readonly field: DocumentField;
}

/** The edit of a text that replaces a part of one of its fields; `undefined` where it cannot be written there. Pure. */
export function makeEdit(text: string, edit: FieldEdit): Edit | undefined {
  const { field, from, to, newValue } = edit;
  const at = (offset: number): number => field.offsets?.[offset] ?? field.start + offset;
  const [start, end] = [at(from), at(to)];
  const isWhole = from === 0 && to === field.value.length;
  const lines = linesOf(field.value, from, to);
  const newLines = newValue.split('\n');
  // Between lines stands what the document puts there: an escape, an indentation.
  const pieces = lines.length === newLines.length ? lines : [{ start: from, end: to }];
  const parts = pieces.map((line, index) => {
    const before = text.slice(index === 0 ? start : at(pieces[index - 1]?.end ?? from), at(line.start));
    const raw = text.slice(at(line.start), at(line.end));
    const decoded = field.value.slice(line.start, line.end);
    const written = encodeText(pieces.length > 1 ? (newLines[index] ?? '') : newValue, field.quoting, {
      raw,
      decoded,
      isWhole: isWhole && pieces.length === 1,
    });
    return written === undefined ? undefined : before + written;
  });
  return parts.includes(undefined) ? undefined : { ...edit, start, end, newText: parts.join('') };
}

function linesOf(
  value: string,
  from: number,
  to: number,
): readonly { readonly start: number; readonly end: number }[] {
  let start = from;
  return value
    .slice(from, to)
    .split('\n')
    .map(line => {
      const range = { start, end: start + line.length };
      start = range.end + 1;
      return range;
    });
}
