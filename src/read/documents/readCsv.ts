import type { DocumentField, DocumentNotice } from '../../engine/privacy/documentField';
import { csvRows, type CsvCell, type CsvRow } from './csvRows';
import { decodeText, type DecodedText } from './decodeText';
import { isDataName, ROOT_PLACE } from './fieldPlace';
import { findHeader } from './findHeader';
import { makeField } from './makeField';
import { lineOf, type DocumentReading } from './reading';

/** Reads separated values; what separates them and whether the first row is a header is found out. */
export function readCsv(text: string): DocumentReading {
  return read(text, findDelimiter(text));
}

/** Reads values separated by tabs. */
export function readTsv(text: string): DocumentReading {
  return read(text, '\t');
}

function read(text: string, delimiter: string): DocumentReading {
  const notices: DocumentNotice[] = [];
  return { fields: csvFields(text, delimiter, notices), notices };
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The one of the usual characters that the first row has most of: most often it is a header, which has no others. */
function findDelimiter(text: string): string {
  const [line = ''] = text
    .slice(0, 4000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .trimStart()
    .split('\n', 1);
  const counts = DELIMITERS.map(character => [character, line.split(character).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const CSV_QUOTED = { marks: ['"'], pattern: /""/g, decode: () => '"' };
/** Rows that are looked at to tell a header from data. */
const SAMPLE_ROWS = 20;

function* csvFields(text: string, delimiter: string, notices: DocumentNotice[]): Generator<DocumentField> {
  const rows = csvRows(text, delimiter);
  const sample: CsvRow[] = [];
  for (let next = rows.next(); !next.done; next = rows.next()) {
    sample.push(next.value);
    if (sample.length === SAMPLE_ROWS) break;
  }
  const valueOf = (cell: CsvCell): string => text.slice(cell.start, cell.end).trim();
  const header = findHeader(sample.map(({ cells }) => cells.map(valueOf)));
  let record = 0;
  function* fieldsOf({ cells, isBroken }: CsvRow): Generator<DocumentField> {
    if (isBroken && notices.length === 0)
      notices.push({
        message: 'A quote is not closed in this row; it was scanned line by line.',
        line: lineOf(text, cells[0]?.start ?? 0),
      });
    for (const [index, cell] of cells.entries())
      if (cell.end > cell.start) yield toField(text, cell, { name: header?.[index], index, record });
    record += 1;
  }
  for (const row of header === undefined ? sample : sample.slice(1)) yield* fieldsOf(row);
  for (let next = rows.next(); !next.done; next = rows.next()) yield* fieldsOf(next.value);
}

function toField(
  text: string,
  cell: CsvCell,
  place: { readonly name: string | undefined; readonly index: number; readonly record: number },
): DocumentField {
  const { isQuoted, start, end } = cell;
  const { name = '', index, record } = place;
  const key = isDataName(name) ? '' : name;
  const column = key === '' ? String(index + 1) : key;
  const decoded: DecodedText = isQuoted
    ? decodeText(text, cell, CSV_QUOTED)
    : { value: text.slice(start, end) };
  const { value, offsets } = decoded;
  return makeField(
    { path: `row ${String(record + 1)} column ${column}`, column, key, owners: ROOT_PLACE.owners },
    record,
    {
      value,
      type: /^-?\d+(?:\.\d+)?$/.test(value) ? 'number' : 'string',
      start,
      end,
      quoting: isQuoted ? 'csv-quoted' : 'csv',
      offsets,
    },
  );
}
