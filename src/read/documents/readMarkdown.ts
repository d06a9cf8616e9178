import { decodeText, type TextRange } from './decodeText';
import { linesOf, type Line } from './lines';
import { PlacedField } from './placedField';
import type { DocumentReading } from './reading';
import { readText } from './readText';
import { ColumnNames, RowPlace } from './rowPlace';

/** Reads Markdown: the cells of its tables go by their column's head, the rest is text. */
export function readMarkdown(text: string): DocumentReading {
  return { fields: markdownFields(text) };
}

const RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function* markdownFields(text: string): Generator<PlacedField> {
  const lines = [...linesOf(text)];
  let record = 0;
  let textStart = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const head = lines[index];
    const rule = lines[index + 1];
    if (head === undefined || rule === undefined || !isTable(text, head, rule)) continue;
    record = yield* textPart(text, { start: textStart, end: head.start }, record);
    const names = cellsOf(text, head).map(({ start, end }) => text.slice(start, end));
    const columns = new ColumnNames();
    let row = 0;
    for (index += 2; index < lines.length; index += 1, row += 1) {
      const line = lines[index];
      if (line === undefined || !text.slice(line.start, line.end).includes('|')) break;
      yield* rowFields(text, line, { names, columns, row, record });
      record += 1;
    }
    textStart = lines[index]?.start ?? text.length;
    index -= 1;
  }
  yield* textPart(text, { start: textStart, end: text.length }, record);
}

function isTable(text: string, head: Line, rule: Line): boolean {
  return text.slice(head.start, head.end).includes('|') && RULE.test(text.slice(rule.start, rule.end));
}

/** Gives the number of the next record. */
function* textPart(text: string, range: TextRange, from: number): Generator<PlacedField, number> {
  let next = from;
  for (const field of readText(text.slice(range.start, range.end)).fields) {
    const record = from + field.record;
    next = Math.max(next, record + 1);
    yield field.shifted(range.start, record);
  }
  return next;
}

function* rowFields(
  text: string,
  line: Line,
  table: {
    readonly names: readonly string[];
    readonly columns: ColumnNames;
    readonly row: number;
    readonly record: number;
  },
): Generator<PlacedField> {
  const place = new RowPlace(table.row);
  for (const [index, range] of cellsOf(text, line).entries()) {
    const decoded = decodeText(text, range, ESCAPED_BAR);
    if (decoded.value === '') continue;
    const key = table.names[index] ?? '';
    const label = key === '' ? String(index + 1) : key;
    const draft = { ...range, ...decoded, type: 'string', quoting: 'markdown' } as const;
    yield new PlacedField(place, table.record, draft, table.columns.of(label, key !== ''));
  }
}

const ESCAPED_BAR = { marks: ['\\'], pattern: /\\\|/g, decode: () => '|' };

/** The cells of a line between bars, without the blanks around them. */
function cellsOf(text: string, { start, end }: Line): TextRange[] {
  const raw = text.slice(start, end);
  const lead = /^[ \t]*\|?/.exec(raw)?.[0].length ?? 0;
  const cells: TextRange[] = [];
  for (const match of raw.slice(lead).matchAll(/((?:\\.|[^|\\])*)(?:\||$)/g)) {
    const [whole, cell = ''] = match;
    const at = start + lead + match.index;
    if (whole === '') break;
    const from = at + cell.length - cell.trimStart().length;
    cells.push({ start: from, end: Math.max(from, at + cell.trimEnd().length) });
  }
  return cells;
}
