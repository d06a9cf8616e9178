import type { DocumentField, DocumentNotice } from '../../engine/privacy/documentField';
import { linesOf } from './lines';
import { readJson } from './readJson';
import type { DocumentReading } from './reading';
import { readText } from './readText';
import { shiftField } from './shiftField';

/** Reads one JSON value a line. A line that does not parse is read as text, and told once for all of them. */
export function readNdjson(text: string): DocumentReading {
  const notices: DocumentNotice[] = [];
  return { fields: ndjsonFields(text, notices), notices };
}

function* ndjsonFields(text: string, notices: DocumentNotice[]): Generator<DocumentField> {
  let [base, next] = [0, 0];
  for (const { number, start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (line.trim() === '') continue;
    const reading = readJson(line);
    if (reading.broken !== undefined && notices.length === 0)
      notices.push({
        message: 'This line does not parse as JSON; it was scanned as text, as are others like it.',
        line: number,
      });
    const { fields } = reading.broken === undefined ? reading : readText(line);
    for (const field of fields) {
      next = Math.max(next, base + field.record + 1);
      const path = `[${String(number)}]${field.path.startsWith('[') || field.path === '' ? '' : '.'}${field.path}`;
      yield {
        ...shiftField(field, start),
        record: base + field.record,
        path,
        column: `[]${field.column.startsWith('[') || field.column === '' ? '' : '.'}${field.column}`,
      };
    }
    base = next;
  }
}
