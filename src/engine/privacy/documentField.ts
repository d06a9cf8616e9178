import type { FieldName } from './fieldName';

/** How a value is written in its document, and so how another must be written in its place. */
export type Quoting =
  | 'json'
  | 'js-single'
  | 'js-double'
  | 'js-template'
  | 'jsx'
  | 'yaml-plain'
  | 'yaml-single'
  | 'yaml-double'
  | 'yaml-block'
  | 'csv'
  | 'csv-quoted'
  | 'sql'
  | 'sql-backslash'
  | 'sql-copy'
  | 'xml'
  | 'env'
  | 'env-double'
  | 'markdown'
  /** Inside a text that is a value of another document: only what needs no escape in either can be written. */
  | 'nested'
  /** Inside of base64: nothing can be written without the signs around it. */
  | 'base64'
  | 'none';

/** A value of a document with its place. Offsets are UTF-16 code units. */
export interface DocumentField extends Readonly<Omit<FieldName, 'words'>> {
  /** What it is called, which is `key`, `owners` and `column`. */
  readonly name: FieldName;
  /** `users[3].email`, `/Order/customer`, `row 4 column email`. */
  readonly path: string;
  /** The decoded text, or a number's literal. */
  readonly value: string;
  /** `text` is free text, or a line that could not be parsed. */
  readonly type: 'string' | 'number' | 'text' | 'comment';
  /** Where the raw value starts in the document, without its quotes. */
  readonly start: number;
  readonly end: number;
  /** Ordinal of the object or row that it belongs to; fields of one record share it. */
  readonly record: number;
  /**
   * The offset in the document of each decoded code unit and, last, of the value's end; only where raw and decoded
   * text differ.
   */
  readonly offsets?: readonly number[] | undefined;
  readonly quoting: Quoting;
}

/** What a reader leaves to be told: a sentence, and the 0-based line that it is about. */
export interface DocumentNotice {
  readonly message: string;
  readonly line: number;
}

/** All the values of a document, in the order of their places. */
export interface DocumentFields {
  /** May be iterated more than once. */
  readonly fields: Iterable<DocumentField>;
  readonly notices: readonly DocumentNotice[];
  /** What it was read as: `json`, `csv`, `text`, … */
  readonly kind: string;
}
