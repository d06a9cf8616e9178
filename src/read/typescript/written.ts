/** A value as it stands in a file, or what is missing of it. Offsets are UTF-16 code units. */
export type Written = WrittenObject | WrittenList | WrittenValue;

/** An object literal, the attributes of a JSX element, or the arguments of a call. */
export interface WrittenObject {
  readonly kind: 'object';
  readonly form: 'literal' | 'attributes' | 'arguments';
  readonly start: number;
  readonly end: number;
  /** Where the first member may stand: after the brace, the parenthesis, or the name of the tag. */
  readonly open: number;
  /** Where the last member ends at the latest: at the brace, the parenthesis, or the end of the tag. */
  readonly close: number;
  readonly members: readonly WrittenMember[];
  /** Whether the last member has a comma after it, and where that ends. */
  readonly commaEnd?: number;
  /** Names that are there through a spread, or that cannot be written. */
  readonly given: ReadonlySet<string>;
}

/** A property, an attribute, an argument, a spread, or a member with a key that is not known. */
export interface WrittenMember {
  /** `undefined` for spreads and for keys that are not known. */
  readonly name?: string;
  readonly start: number;
  readonly end: number;
  readonly value: Written;
  /** False where the type has no such property. */
  readonly isDeclared: boolean;
  /** Names of what a spread may bring. */
  readonly mayGive?: ReadonlySet<string>;
}

/** An array literal. */
export interface WrittenList {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly elements: readonly Written[];
  readonly commaEnd?: number;
}

/** Any other expression. */
interface WrittenValue {
  readonly kind: 'value';
  readonly start: number;
  readonly end: number;
  /** As JavaScript has it; an `OpaqueValue` where it is not known. */
  readonly value: unknown;
  /** Whether the type takes it. */
  readonly fits: boolean;
}
