import { BACKSLASH, decodeText, type EscapeRules } from './decodeText';
import { ROOT_PLACE, type FieldPlace } from './fieldPlace';
import { placeInLine } from './linePlace';
import { linesOf } from './lines';
import { PlacedField, type FieldDraft } from './placedField';
import type { DocumentReading } from './reading';
import { ColumnNames, RowPlace } from './rowPlace';
import { SqlTokenizer, type SqlToken } from './sqlTokens';

/**
 * Reads SQL: the rows of inserts and of COPY blocks, `column = value` elsewhere, and comments. Columns that an insert
 * does not name are those of its CREATE TABLE.
 */
export function readSql(text: string): DocumentReading {
  return { fields: new SqlFieldReader(text).read() };
}

const MYSQL = /\\'|`|\bENGINE\s*=|\bMySQL\b/i;
/** What a table's definition begins its lines with besides columns. */
const NO_COLUMN = /^(?:constraint|primary|unique|key|index|foreign|check|fulltext|spatial|exclude|like)$/i;

class SqlFieldReader {
  private readonly tokens: SqlTokenizer;
  private readonly hasBackslashes: boolean;
  private readonly columns = new Map<string, readonly string[]>();
  private readonly names = new Map<string, ColumnNames>();
  private readonly rows = new Map<string, number>();
  private readonly fields: PlacedField[] = [];
  private token: SqlToken | undefined;
  private record = 0;
  /** What values outside of rows are compared or set to, and the word before that may become it. */
  private name = '';
  private lastWord = '';

  constructor(private readonly text: string) {
    this.hasBackslashes = MYSQL.test(text);
    this.tokens = new SqlTokenizer(text, this.hasBackslashes);
  }

  read(): readonly PlacedField[] {
    this.advance();
    while (this.token !== undefined) {
      if (this.isWord('create')) this.readCreate();
      else if (this.isWord('insert') || this.isWord('replace')) this.readInsert();
      else if (this.isWord('copy')) this.readCopy();
      else this.readOther();
    }
    return this.fields;
  }

  /** Goes to the next token; comments become fields on the way. */
  private advance(): void {
    this.token = this.tokens.next();
    for (; this.token?.kind === 'comment'; this.token = this.tokens.next()) {
      const { start, end } = this.token;
      const value = this.text.slice(start, end);
      this.push(ROOT_PLACE, { value, type: 'comment', start, end, quoting: 'none' });
    }
  }

  private tokenText(): string {
    return this.token === undefined ? '' : this.text.slice(this.token.start, this.token.end);
  }

  private isWord(word: string): boolean {
    return this.token?.kind === 'word' && this.tokenText().toLowerCase() === word;
  }

  private isSign(sign: string): boolean {
    return this.token?.kind === 'sign' && this.tokenText() === sign;
  }

  private accept(...words: readonly string[]): boolean {
    const isThere = words.some(word => this.isWord(word));
    if (isThere) this.advance();
    return isThere;
  }

  /** A table's name without its schema. */
  private readName(): string {
    let name = '';
    while (this.isName()) {
      name = this.tokenText();
      this.advance();
      if (!this.isSign('.')) break;
      this.advance();
    }
    return name;
  }

  private isName(): boolean {
    return (
      this.token?.kind === 'word' ||
      this.token?.kind === 'name' ||
      (this.token?.kind === 'text' && this.token.quote === '"')
    );
  }

  private readCreate(): void {
    this.advance();
    while (this.accept('temporary', 'temp', 'unlogged', 'global', 'local', 'or', 'replace'));
    if (!this.accept('table')) return;
    while (this.accept('if', 'not', 'exists'));
    const table = this.readName();
    if (!this.isSign('(')) return;
    this.columns.set(table.toLowerCase(), this.readColumns());
  }

  /** The first name of each entry between parentheses. */
  private readColumns(): readonly string[] {
    const names: string[] = [];
    let depth = 0;
    let isFirst = true;
    do {
      if (this.isSign('(')) depth += 1;
      else if (this.isSign(')')) depth -= 1;
      else if (this.isSign(',') && depth === 1) isFirst = true;
      else if (isFirst && this.isName()) {
        if (this.token?.kind !== 'word' || !NO_COLUMN.test(this.tokenText())) names.push(this.tokenText());
        isFirst = false;
      }
      this.advance();
    } while (depth > 0 && this.token !== undefined);
    return names;
  }

  private readInsert(): void {
    this.advance();
    while (this.accept('low_priority', 'delayed', 'high_priority', 'ignore', 'or', 'replace', 'overwrite'));
    if (!this.accept('into')) return;
    const table = this.readName();
    const columns = this.isSign('(') ? this.readColumns() : (this.columns.get(table.toLowerCase()) ?? []);
    if (!this.goToValues()) return;
    while (this.isSign('(')) {
      this.readRow(table, columns);
      if (this.isSign(',')) this.advance();
    }
  }

  /** Passes over what may stand before `VALUES`; `false` where there is none, as in `INSERT … SELECT`. */
  private goToValues(): boolean {
    while (this.token !== undefined) {
      if (this.accept('values', 'value')) return true;
      if (this.isSign(';') || this.isWord('select') || this.isWord('set')) return false;
      this.advance();
    }
    return false;
  }

  private readRow(table: string, columns: readonly string[]): void {
    const row = this.nextRow(table);
    let [depth, index] = [0, 0];
    let isNegative = false;
    do {
      if (this.isSign('(')) depth += 1;
      else if (this.isSign(')')) depth -= 1;
      else if (this.isSign(',') && depth === 1) index += 1;
      else if (this.token?.kind === 'text' || this.token?.kind === 'number')
        this.add(this.placeInRow(table, columns[index], { row, index }), isNegative ? 1 : 0);
      isNegative = this.isSign('-');
      this.advance();
    } while (depth > 0 && this.token !== undefined);
  }

  private nextRow(table: string): number {
    const row = this.rows.get(table) ?? 0;
    this.rows.set(table, row + 1);
    this.record += 1;
    return row;
  }

  private placeInRow(
    table: string,
    name: string | undefined,
    { row, index }: { readonly row: number; readonly index: number },
  ): FieldPlace {
    const label = name ?? String(index + 1);
    let names = this.names.get(table);
    if (names === undefined) this.names.set(table, (names = new ColumnNames(table)));
    return new RowPlace(row, table).inside(names.of(label, name !== undefined));
  }

  /** Adds the current token, which may have a sign before it, as a value. */
  private add(place: FieldPlace, signLength = 0): void {
    if (this.token === undefined) return;
    const { kind, end, quote } = this.token;
    const start = this.token.start - signLength;
    if (kind === 'number') {
      const value = this.text.slice(start, end);
      this.push(place, { value, type: 'number', start, end, quoting: 'sql' });
      return;
    }
    const escapes = this.text.charAt(start - 2).toLowerCase() === 'e' || this.hasBackslashes;
    const decoded = decodeText(
      this.text,
      { start, end },
      (escapes ? MYSQL_ESCAPES : DOUBLED)[quote ?? ''] ?? NO_ESCAPES,
    );
    if (decoded.value === '') return;
    const quoting = escapes ? 'sql-backslash' : 'sql';
    const { value, offsets } = decoded;
    this.push(place, { value, type: 'string', start, end, quoting, offsets });
  }

  private push(place: FieldPlace, draft: FieldDraft): void {
    this.fields.push(new PlacedField(place, this.record, draft));
  }

  /** Values outside of rows go by the name that they are compared or set to; a statement is a record. */
  private readOther(): void {
    if (this.isSign(';')) {
      this.record += 1;
      this.name = '';
    } else if (this.token?.kind === 'text' || this.token?.kind === 'number') {
      const { name } = this;
      if (this.token.kind === 'text' || name !== '')
        this.add(name === '' ? ROOT_PLACE : placeInLine(name, 0));
    } else this.noteName();
    this.advance();
  }

  private noteName(): void {
    const word = this.tokenText();
    if (this.isSign('=') || /^(?:like|ilike|in)$/i.test(word)) this.name = this.lastWord;
    else if (this.token?.kind === 'name' || this.token?.kind === 'word') {
      this.name = '';
      if (!/^(?:not|is)$/i.test(word)) this.lastWord = word;
    }
  }

  private readCopy(): void {
    this.advance();
    const table = this.readName();
    const columns = this.isSign('(') ? this.readColumns() : (this.columns.get(table.toLowerCase()) ?? []);
    if (!this.accept('from') || !this.isWord('stdin')) return;
    const statementEnd = this.text.indexOf(';', this.tokens.at);
    const first = this.text.indexOf('\n', statementEnd < 0 ? this.tokens.at : statementEnd) + 1;
    this.tokens.at = first === 0 ? this.text.length : this.readCopyRows(table, columns, first);
    this.advance();
  }

  /** Reads the lines of a COPY block and gives the offset behind it. */
  private readCopyRows(table: string, columns: readonly string[], from: number): number {
    for (const { start, end } of linesOf(this.text, from)) {
      if (this.text.slice(start, Math.min(end, start + 3)) === '\\.') return end;
      const row = this.nextRow(table);
      let at = start;
      for (let index = 0; at <= end && end > start; index += 1) {
        const length = this.text.slice(at, end).indexOf('\t');
        const range = { start: at, end: length < 0 ? end : at + length };
        const decoded = decodeText(this.text, range, BACKSLASH);
        if (decoded.value !== '' && this.text.slice(range.start, range.end) !== '\\N')
          this.push(this.placeInRow(table, columns[index], { row, index }), {
            value: decoded.value,
            type: /^-?\d+(?:\.\d+)?$/.test(decoded.value) ? 'number' : 'string',
            start: range.start,
            end: range.end,
            quoting: 'sql-copy',
            offsets: decoded.offsets,
          });
        at = range.end + 1;
      }
    }
    return this.text.length;
  }
}

/** Doubled quotes. */
const DOUBLED: Readonly<Record<string, EscapeRules>> = {
  "'": { marks: ["'"], pattern: /''/g, decode: decodeEscape },
  '"': { marks: ['"'], pattern: /""/g, decode: decodeEscape },
};
/** Doubled quotes and backslashes. */
const MYSQL_ESCAPES: Readonly<Record<string, EscapeRules>> = {
  "'": { marks: ["'", '\\'], pattern: /''|\\[^]/g, decode: decodeEscape },
  '"': { marks: ['"', '\\'], pattern: /""|\\[^]/g, decode: decodeEscape },
};
const NO_ESCAPES: EscapeRules = { marks: [], pattern: /(?!)/g, decode: escape => escape };

function decodeEscape(escape: string): string {
  return escape.startsWith('\\') ? BACKSLASH.decode(escape) : escape.slice(1);
}
