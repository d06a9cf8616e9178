import type { DocumentNotice } from '../../engine/privacy/documentField';
import { placeInList, placeInside, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import { JsonFields } from './jsonFields';
import { linesOf } from './lines';
import { PlacedField } from './placedField';
import { readAnyJson } from './readJson';
import type { DocumentReading } from './reading';
import { readText } from './readText';

/** Reads one JSON value a line. A line that does not parse is read as text, and told once for all of them. */
export function readNdjson(text: string): DocumentReading {
  const notices: DocumentNotice[] = [];
  const reader = new JsonFields(text);
  for (const { number, start, end } of linesOf(text)) {
    const root = placeInList(ROOT_PLACE, number);
    if (reader.readPlainPart(start, end, root)) continue;
    const line = text.slice(start, end);
    if (line.trim() === '') continue;
    const { fields, broken } = readAnyJson(line, root);
    if (broken !== undefined && notices.length === 0)
      notices.push({
        message: 'This line does not parse as JSON; it was scanned as text, as are others like it.',
        line: number,
      });
    reader.addPart(broken === undefined ? fields : textFields(line, root), start);
  }
  return { fields: reader.finish(), notices };
}

function* textFields(line: string, root: FieldPlace): Generator<PlacedField> {
  for (const field of readText(line).fields)
    yield new PlacedField(placeInside(root, field.place, '.'), field.record, field);
}
