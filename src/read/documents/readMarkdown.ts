import { BACKSLASH_CODE, BAR, SPACE, TAB } from './characterCodes';
import { decodeText, type TextRange } from './decodeText';
import { lineFrom } from './lines';
import { PlacedField } from './placedField';
import type { DocumentReading } from './reading';
import { readTextPart } from './readText';
import { ColumnNames, RowPlace } from './rowPlace';
import { trimRange } from './trimRange';

/** Reads Markdown: the cells of its tables go by their column's head, the rest is text. */
export function readMarkdown(text: string): DocumentReading {
  return { fields: new MarkdownReader(text).read() };
}

/** Of a table: the line below its head. */
const RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*(?:[ \t]*\|)?[ \t]*$/;
const ESCAPED_BAR = { marks: ['\\'], pattern: /\\\|/g, decode: () => '|' };

class MarkdownReader {
  private readonly fields: PlacedField[] = [];
  private record = 0;

  constructor(private readonly text: string) {}

  read(): readonly PlacedField[] {
    const { text } = this;
    let textStart = 0;
    for (let bar = text.indexOf('|'); bar >= 0;) {
      const head = lineFrom(text, text.lastIndexOf('\n', bar) + 1);
      const rule = head.next <= text.length ? lineFrom(text, head.next) : undefined;
      if (rule === undefined || !RULE.test(text.slice(rule.start, rule.end))) {
        bar = text.indexOf('|', head.next);
        continue;
      }
      this.addText(textStart, head.start);
      textStart = this.addRows(head, rule.next);
      bar = text.indexOf('|', textStart);
    }
    this.addText(textStart, text.length);
    return this.fields;
  }

  private addText(start: number, end: number): void {
    for (const field of readTextPart(this.text, { start, end }, this.record)) this.fields.push(field);
    const last = this.fields[this.fields.length - 1];
    if (last !== undefined) this.record = Math.max(this.record, last.record + 1);
  }

  /** Adds the rows of a table and gives the offset behind it. */
  private addRows(head: TextRange, from: number): number {
    const { text } = this;
    const names = new ColumnNames(cellsOf(text, head).map(({ start, end }) => text.slice(start, end)));
    let at = from;
    for (let row = 0; at <= text.length; row += 1) {
      const line = lineFrom(text, at);
      if (!text.slice(line.start, line.end).includes('|')) break;
      this.addRow(line, new RowPlace(row), names);
      this.record += 1;
      at = line.next;
    }
    return Math.min(at, text.length);
  }

  private addRow(line: TextRange, place: RowPlace, names: ColumnNames): void {
    for (const [index, range] of cellsOf(this.text, line).entries()) {
      const { value, offsets } = decodeText(this.text, range, ESCAPED_BAR);
      if (value === '') continue;
      const { start, end } = range;
      const draft = { value, type: 'string', start, end, quoting: 'markdown', offsets } as const;
      this.fields.push(new PlacedField(place, this.record, draft, names.at(index)));
    }
  }
}

/** The cells of a line between bars, without the blanks around them. */
function cellsOf(text: string, { start, end }: TextRange): readonly TextRange[] {
  const cells: TextRange[] = [];
  let at = start;
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at += 1;
  if (at < end && text.charCodeAt(at) === BAR) at += 1;
  while (at < end) {
    const stop = cellEnd(text, at, end);
    cells.push(trimRange(text, { start: at, end: stop }));
    at = stop + 1;
  }
  return cells;
}

function cellEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) !== BAR) at += text.charCodeAt(at) === BACKSLASH_CODE ? 2 : 1;
  return Math.min(at, end);
}
