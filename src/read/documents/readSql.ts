import { asciiTable, CLOSE_ROUND, COMMA, DOT, EQUALS, HYPHEN, OPEN_ROUND, SEMICOLON } from './characterCodes';
import { BACKSLASH, decodeText, type EscapeRules, type TextRange } from './decodeText';
import { ROOT_PLACE, type FieldPlace, type PlaceName } from './fieldPlace';
import { placeInLine } from './linePlace';
import { linesOf } from './lines';
import { PlacedField, type FieldDraft } from './placedField';
import type { DocumentReading } from './reading';
import { ColumnNames, RowPlace } from './rowPlace';
import { SqlTokenizer } from './sqlTokens';

/**
 * Reads SQL: the rows of inserts and of COPY blocks, `column = value` elsewhere, and comments. Columns that an insert
 * does not name are those of its CREATE TABLE.
 */
export function readSql(text: string): DocumentReading {
  return { fields: new SqlFieldReader(text).read() };
}

/** Names of columns that need no quotes. */
const PLAIN_LIST = /\([\w\s,]*\)/y;
const MYSQL = /\\'|`|\bENGINE\s*=|\bMySQL\b/i;
/** What a table's definition begins its lines with besides columns. */
const NO_COLUMN = /^(?:constraint|primary|unique|key|index|foreign|check|fulltext|spatial|exclude|like)$/i;

class SqlFieldReader {
  private readonly tokens: SqlTokenizer;
  private readonly hasBackslashes: boolean;
  private readonly columns = new Map<string, readonly string[]>();
  /** By what statements say of them. */
  private readonly names = new Map<string, ColumnNames>();
  private readonly rows = new Map<string, number>();
  private readonly fields: PlacedField[] = [];
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
    while (this.tokens.kind !== 'end') {
      if (this.isWord('create')) this.readCreate();
      else if (this.isWord('insert') || this.isWord('replace')) this.readInsert();
      else if (this.isWord('copy')) this.readCopy();
      else this.readOther();
    }
    return this.fields;
  }

  /** Goes to the next token; comments become fields on the way. */
  private advance(): void {
    while (this.tokens.next() === 'comment') {
      const { start, end } = this.tokens;
      const value = this.text.slice(start, end);
      this.add(ROOT_PLACE, { value, type: 'comment', start, end, quoting: 'none' });
    }
  }

  private tokenText(): string {
    return this.text.slice(this.tokens.start, this.tokens.end);
  }

  private isWord(word: string): boolean {
    const { kind, start, end } = this.tokens;
    return kind === 'word' && end - start === word.length && this.tokenText().toLowerCase() === word;
  }

  private isSign(sign: number): boolean {
    return this.tokens.sign === sign;
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
      if (!this.isSign(DOT)) break;
      this.advance();
    }
    return name;
  }

  private isName(): boolean {
    const { kind, quote } = this.tokens;
    return kind === 'word' || kind === 'name' || (kind === 'text' && quote === '"');
  }

  private readCreate(): void {
    this.advance();
    while (this.accept('temporary', 'temp', 'unlogged', 'global', 'local', 'or', 'replace'));
    if (!this.accept('table')) return;
    while (this.accept('if', 'not', 'exists'));
    const table = this.readName();
    if (this.isSign(OPEN_ROUND)) this.columns.set(table.toLowerCase(), this.readColumns());
  }

  /** The first name of each entry between parentheses. */
  private readColumns(): readonly string[] {
    const names: string[] = [];
    let depth = 0;
    let isFirst = true;
    do {
      if (this.isSign(OPEN_ROUND)) depth += 1;
      else if (this.isSign(CLOSE_ROUND)) depth -= 1;
      else if (this.isSign(COMMA) && depth === 1) isFirst = true;
      else if (isFirst && this.isName()) {
        if (this.tokens.kind !== 'word' || !NO_COLUMN.test(this.tokenText())) names.push(this.tokenText());
        isFirst = false;
      }
      this.advance();
    } while (depth > 0 && this.tokens.kind !== 'end');
    return names;
  }

  /** The columns that a statement names, or else those of the table's definition. */
  private readNames(table: string): ColumnNames {
    if (!this.isSign(OPEN_ROUND)) return new ColumnNames(this.columns.get(table.toLowerCase()) ?? [], table);
    PLAIN_LIST.lastIndex = this.tokens.start;
    if (!PLAIN_LIST.test(this.text)) return new ColumnNames(this.readColumns(), table);
    const end = PLAIN_LIST.lastIndex;
    const list = table + this.text.slice(this.tokens.start, end);
    const known = this.names.get(list);
    if (known === undefined) {
      const names = new ColumnNames(this.readColumns(), table);
      this.names.set(list, names);
      return names;
    }
    this.tokens.at = end;
    this.advance();
    return known;
  }

  private readInsert(): void {
    this.advance();
    while (this.accept('low_priority', 'delayed', 'high_priority', 'ignore', 'or', 'replace', 'overwrite'));
    if (!this.accept('into')) return;
    const table = this.readName();
    const names = this.readNames(table);
    if (!this.goToValues()) return;
    while (this.isSign(OPEN_ROUND)) {
      this.readRow(table, names);
      if (this.isSign(COMMA)) this.advance();
    }
  }

  /** Passes over what may stand before `VALUES`; `false` where there is none, as in `INSERT … SELECT`. */
  private goToValues(): boolean {
    while (this.tokens.kind !== 'end') {
      if (this.accept('values', 'value')) return true;
      if (this.isSign(SEMICOLON) || this.isWord('select') || this.isWord('set')) return false;
      this.advance();
    }
    return false;
  }

  private readRow(table: string, names: ColumnNames): void {
    const place = new RowPlace(this.nextRow(table), table);
    let depth = 0;
    let index = 0;
    let isNegative = false;
    do {
      if (this.isSign(OPEN_ROUND)) depth += 1;
      else if (this.isSign(CLOSE_ROUND)) depth -= 1;
      else if (this.isSign(COMMA) && depth === 1) index += 1;
      else if (this.tokens.kind === 'text' || this.tokens.kind === 'number')
        this.addInRow(place, this.readValue(isNegative ? 1 : 0), names.at(index));
      isNegative = this.isSign(HYPHEN);
      this.advance();
    } while (depth > 0 && this.tokens.kind !== 'end');
  }

  private nextRow(table: string): number {
    const row = this.rows.get(table) ?? 0;
    this.rows.set(table, row + 1);
    this.record += 1;
    return row;
  }

  /** The value that the current token is, which may have a sign before it; `undefined` for an empty one. */
  private readValue(signLength = 0): FieldDraft | undefined {
    const { kind, end, quote } = this.tokens;
    const start = this.tokens.start - signLength;
    if (kind === 'number') {
      const value = this.text.slice(start, end);
      return { value, type: 'number', start, end, quoting: 'sql' };
    }
    const escapes = this.hasBackslashes || ESCAPING[this.text.charCodeAt(start - 2)] === true;
    const rules = (escapes ? MYSQL_ESCAPES : DOUBLED)[quote] ?? NO_ESCAPES;
    const { value, offsets } = decodeText(this.text, { start, end }, rules);
    const quoting = escapes ? 'sql-backslash' : 'sql';
    return value === '' ? undefined : { value, type: 'string', start, end, quoting, offsets };
  }

  private add(place: FieldPlace, draft: FieldDraft | undefined): void {
    if (draft !== undefined) this.fields.push(new PlacedField(place, this.record, draft));
  }

  private addInRow(row: RowPlace, draft: FieldDraft | undefined, name: PlaceName): void {
    if (draft !== undefined) this.fields.push(new PlacedField(row, this.record, draft, name));
  }

  /** Values outside of rows go by the name that they are compared or set to; a statement is a record. */
  private readOther(): void {
    if (this.isSign(SEMICOLON)) {
      this.record += 1;
      this.name = '';
    } else if (this.tokens.kind === 'text' || this.tokens.kind === 'number') {
      const { name } = this;
      if (this.tokens.kind === 'text' || name !== '')
        this.add(name === '' ? ROOT_PLACE : placeInLine(name, 0), this.readValue());
    } else this.noteName();
    this.advance();
  }

  private noteName(): void {
    const word = this.tokenText();
    if (this.isSign(EQUALS) || /^(?:like|ilike|in)$/i.test(word)) this.name = this.lastWord;
    else if (this.tokens.kind === 'name' || this.tokens.kind === 'word') {
      this.name = '';
      if (!/^(?:not|is)$/i.test(word)) this.lastWord = word;
    }
  }

  private readCopy(): void {
    this.advance();
    const table = this.readName();
    const names = this.readNames(table);
    if (!this.accept('from') || !this.isWord('stdin')) return;
    const statementEnd = this.text.indexOf(';', this.tokens.at);
    const first = this.text.indexOf('\n', statementEnd < 0 ? this.tokens.at : statementEnd) + 1;
    this.tokens.at = first === 0 ? this.text.length : this.readCopyRows(table, names, first);
    this.advance();
  }

  /** Reads the lines of a COPY block and gives the offset behind it. */
  private readCopyRows(table: string, names: ColumnNames, from: number): number {
    for (const { start, end } of linesOf(this.text, from)) {
      if (this.text.slice(start, Math.min(end, start + 3)) === '\\.') return end;
      const place = new RowPlace(this.nextRow(table), table);
      let at = start;
      for (let index = 0; at <= end && end > start; index += 1) {
        const length = this.text.slice(at, end).indexOf('\t');
        const range = { start: at, end: length < 0 ? end : at + length };
        this.addInRow(place, readCopied(this.text, range), names.at(index));
        at = range.end + 1;
      }
    }
    return this.text.length;
  }
}

/** The value of a COPY block's cell; `undefined` for an empty one and for `\\N`. */
function readCopied(text: string, range: TextRange): FieldDraft | undefined {
  const { value, offsets } = decodeText(text, range, BACKSLASH);
  if (value === '' || text.slice(range.start, range.end) === '\\N') return undefined;
  const type = /^-?\d+(?:\.\d+)?$/.test(value) ? 'number' : 'string';
  return { ...range, value, type, quoting: 'sql-copy', offsets };
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
/** What stands before a text with backslashes in a dialect that has others too. */
const ESCAPING = asciiTable(/e/i);
const NO_ESCAPES: EscapeRules = { marks: [], pattern: /(?!)/g, decode: escape => escape };

function decodeEscape(escape: string): string {
  return escape.startsWith('\\') ? BACKSLASH.decode(escape) : escape.slice(1);
}
