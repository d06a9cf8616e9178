import type { DocumentNotice } from '../../engine/privacy/documentField';
import { CsvRows } from './csvRows';
import { decodeText, type DecodedText, type TextRange } from './decodeText';
import { isDataName } from './fieldPlace';
import { findHeader } from './findHeader';
import { PlacedField } from './placedField';
import { lineOf, type DocumentReading } from './reading';
import { ColumnNames, RowPlace } from './rowPlace';

/** Reads separated values; what separates them and whether the first row is a header is found out. */
export function readCsv(text: string): DocumentReading {
  return read(text, findDelimiter(text));
}

/** Reads values separated by tabs. */
export function readTsv(text: string): DocumentReading {
  return read(text, '\t');
}

function read(text: string, delimiter: string): DocumentReading {
  const reader = new CsvReader(text, delimiter);
  const rows = new CsvRows(text, delimiter);
  if (reader.hasHeader) rows.next();
  while (rows.next()) reader.addRow(rows);
  return reader;
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
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Rows that are looked at to tell a header from data. */
const SAMPLE_ROWS = 20;

class CsvReader implements DocumentReading {
  readonly fields: PlacedField[] = [];
  readonly notices: DocumentNotice[] = [];
  readonly hasHeader: boolean;
  private readonly names: ColumnNames;
  private record = 0;
  private row = new RowPlace(0);

  constructor(
    private readonly text: string,
    delimiter: string,
  ) {
    const header = findHeader(sampleRows(text, delimiter));
    this.hasHeader = header !== undefined;
    this.names = new ColumnNames((header ?? []).map(name => (isDataName(name) ? '' : name)));
  }

  addRow(row: CsvRows): void {
    const { starts, ends, isQuoted, isBroken } = row;
    if (isBroken && this.notices.length === 0)
      this.notices.push({
        message: 'A quote is not closed in this row; it was scanned line by line.',
        line: lineOf(this.text, starts[0] ?? 0),
      });
    this.row = new RowPlace(this.record);
    for (let index = 0; index < starts.length; index += 1) {
      const range = { start: starts[index] ?? 0, end: ends[index] ?? 0 };
      if (range.end > range.start) this.addCell(range, isQuoted[index] === true, index);
    }
    this.record += 1;
  }

  private addCell({ start, end }: TextRange, isQuoted: boolean, index: number): void {
    const { value, offsets }: DecodedText = isQuoted
      ? decodeText(this.text, { start, end }, CSV_QUOTED)
      : { value: this.text.slice(start, end) };
    const type = NUMBER.test(value) ? 'number' : 'string';
    const quoting = isQuoted ? 'csv-quoted' : 'csv';
    const draft = { value, type, start, end, quoting, offsets } as const;
    this.fields.push(new PlacedField(this.row, this.record, draft, this.names.at(index)));
  }
}

/** The values of the first rows. */
function sampleRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows = new CsvRows(text, delimiter);
  const sample: string[][] = [];
  while (sample.length < SAMPLE_ROWS && rows.next())
    sample.push(rows.starts.map((start, index) => text.slice(start, rows.ends[index]).trim()));
  return sample;
}
