import type { Value } from '../../shape/values';
import type { GenerateOptions } from '../options';

/** What kinds of edge cases there are, in the order in which they are listed. */
export const EDGE_CASE_CATEGORIES = [
  { id: 'boundary', title: 'Limits: at each and just inside' },
  { id: 'optional', title: 'Optional fields: absent, undefined, null' },
  { id: 'choice', title: 'Each enum member, literal and truth value' },
  { id: 'union', title: 'Each member of a union' },
  { id: 'collection', title: 'Lists, sets and maps: empty, one, many, duplicates' },
  { id: 'record', title: 'Records: no key, hostile keys' },
  { id: 'recursion', title: 'Recursive types: shallow and deep' },
  { id: 'meaning', title: 'What is special for what a field is about' },
  { id: 'number', title: 'Numbers: zero, negative, largest, many decimals' },
  { id: 'date', title: 'Dates: epoch, leap day, daylight saving, far future' },
  { id: 'text', title: 'Texts: empty, long, Unicode, quotes, markup' },
  { id: 'combination', title: 'Optional fields, members and truth values, in pairs' },
] as const;

/** What kinds of invalid cases there are, in the order in which they are listed. */
export const INVALID_CASE_CATEGORIES = [
  { id: 'missing', title: 'A required field is missing' },
  { id: 'type', title: 'A value is of another type' },
  { id: 'null', title: 'Null where it is not allowed' },
  { id: 'limit', title: 'Just outside a limit' },
  { id: 'form', title: 'A text of another pattern or format' },
  { id: 'choice', title: 'No enum member, literal or member of a union' },
  { id: 'extra', title: 'A field too many' },
  { id: 'duplicate', title: 'Elements that must differ and do not' },
  { id: 'dependency', title: 'A field without what must stand beside it' },
] as const;

export type EdgeCaseCategory = (typeof EDGE_CASE_CATEGORIES)[number]['id'];
export type InvalidCaseCategory = (typeof INVALID_CASE_CATEGORIES)[number]['id'];

/** A named value at a boundary of what a shape allows. */
export interface EdgeCase {
  /** What is special: `email: plus tag`. Unique in its list. */
  readonly name: string;
  /** Where: `address.city`, `items[]`. Empty for the whole value. */
  readonly path: string;
  readonly category: EdgeCaseCategory;
  readonly valid: true;
  readonly value: Value;
}

/** A named value that breaks exactly one rule. */
export interface InvalidCase {
  /** What is wrong: `email missing`. Unique in its list. */
  readonly name: string;
  readonly path: string;
  readonly category: InvalidCaseCategory;
  readonly valid: false;
  /** The rule, by JSON Schema's keyword for it: `required`, `minimum`. */
  readonly breaks: string;
  /** Whether a compiler can tell: the type forbids it, not only a constraint in its docs. */
  readonly isStructural: boolean;
  readonly value: Value;
}

/** A value that should break one rule, before that is known. */
export interface SuspectedBreak {
  /** Where: properties and indexes from the root. */
  readonly steps: readonly (string | number)[];
  /** The rule that it should break. */
  readonly breaks: string;
  readonly value: Value;
}

/** How edge cases are listed. */
export interface EdgeCaseOptions<Category extends string> extends GenerateOptions {
  /** Default: all. */
  readonly categories?: readonly Category[];
  /** Where the values go: JSON knows no `undefined`, no `-0`, no infinity. Default `typescript`. */
  readonly target?: 'typescript' | 'json';
  /** Whether a value is valid. Default: by the shape. */
  readonly accepts?: (value: Value) => boolean;
}

/** How invalid cases are listed. */
export interface InvalidCaseOptions extends EdgeCaseOptions<InvalidCaseCategory> {
  /**
   * The one rule that a value breaks by its keyword; `undefined` where it is valid or breaks more than one. Default: by
   * the shape.
   */
  readonly explain?: (suspect: SuspectedBreak) => string | undefined;
}

/** Cases, and whether there is more to see. */
export interface CaseList<Case> {
  readonly cases: readonly Case[];
  /** How many more were not tried, because the list is full: each says less than what is listed. */
  readonly leftOut: number;
}
