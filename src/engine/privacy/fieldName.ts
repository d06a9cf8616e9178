import type { FieldWords } from './detect/fieldWords';

/** What the fields of a column are called. One object serves all of them, so that what it says is found out once. */
export interface FieldName {
  /** The nearest name: `email`; empty where there is none, as in free text. */
  readonly key: string;
  /** Outer names, the nearest first. */
  readonly owners: readonly string[];
  /** The path without its indexes, `users[].email`: equal for all of one column. */
  readonly column: string;
  /** What `readFieldWords` made of it. */
  words?: FieldWords | undefined;
}
