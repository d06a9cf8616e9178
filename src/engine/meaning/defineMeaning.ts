import type { NumberLimits, StringLimits } from '../shape/shape';
import type { Stream } from '../random/stream';
import type { DrawEnvironment, Facet } from './facet';
import type { UnitId } from './units';

/** Plain kinds of value that a field can hold; a literal union or an enum counts as the kind of its members. */
export type FieldType = 'string' | 'number' | 'boolean' | 'bigint' | 'date';

/**
 * What a meaning gives.
 * - `text`: for strings.
 * - `number`: for numbers and bigints.
 * - `flag`: for booleans.
 * - `instant`: milliseconds since 1970; written as the field wants: Date, ISO 8601 text, seconds or milliseconds.
 * - `day`: like `instant`, but text fields show the date alone (`2024-05-01`).
 */
export type MeaningKind = 'text' | 'number' | 'flag' | 'instant' | 'day';

/** What a meaning draws a value from. */
export interface Draw extends DrawEnvironment {
  /** The field's own stream. */
  readonly random: Stream;
  /** Limits that the field's shape sets. Meanings may use them to fit; what does not fit is replaced afterwards. */
  readonly limits: NumberLimits & StringLimits;
  /** Words of the field's name before those that matched, such as `['billing']`; lower case, expanded. */
  readonly qualifiers: readonly string[];
  /** The unit that the field's name says, such as `cent`; the meaning still answers in its own. */
  readonly unit: UnitId | undefined;
  /** The facet of the object that holds the field, in the field's role. Drawn once, then shared. */
  facet<T>(facet: Facet<T>): T;
  /** A number in the meaning's usual range, moved into the field's limits where they differ. See {@link UsualRange}. */
  number(range: UsualRange): number;
}

/** Where a number usually lies. */
export interface UsualRange {
  readonly minimum: number;
  readonly maximum: number;
  /** Digits after the point; 0 (the default) gives integers. */
  readonly decimals?: number;
  /** `low` makes small values likelier, `middle` the middle ones. Default `even`. */
  readonly shape?: 'even' | 'low' | 'middle';
}

/** A value that testers reach for, in the meaning's own unit: milliseconds since 1970 for points in time. */
export interface MeaningEdgeCase {
  /** What is special: `plus tag`. Unique among those of the meaning. */
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What a meaning may make its edge cases from. */
export interface EdgeCaseContext extends DrawEnvironment {
  /** Limits that the field's shape sets; what does not obey them is left out afterwards. */
  readonly limits: NumberLimits & StringLimits;
}

/** What a field is about, how its name tells, and how to draw a value. */
export interface MeaningDefinition {
  /** `<group>.<name>`; users see it, so it never changes. */
  readonly id: `${string}.${string}`;
  /** A noun phrase for `fauxture explain`: `an e-mail address`. */
  readonly title: string;
  readonly gives: MeaningKind;
  /** Field types it serves. Default by `gives`: text → string; number → number, bigint; flag → boolean; instant, day → date, string, number, bigint. */
  readonly types?: readonly FieldType[];
  /**
   * Names that tell, in whole lower-case words as `splitWords` gives them (abbreviations expanded, singular).
   * - `first name`: the field's name ends with these words.
   * - `= first`: the field's name is exactly these words.
   * - `person|user > name`: and the owner's name (its type, or the property that holds it) ends with one of these.
   * The match with an owner wins, then an exact name, then the one with more words.
   */
  readonly names: readonly string[];
  /** Other words that `@format` and `@faker` tags may say for it: JSON Schema formats, faker's method names. */
  readonly aliases?: readonly string[];
  /** Unit that the numbers are in, a key of {@link units}; a unit in the field's name (`weightKg`, `totalCents`) converts them. */
  readonly unit?: UnitId;
  readonly generate: (draw: Draw) => string | number | boolean;
  /**
   * Values at the edge of what the meaning holds, special ones first. Personal data comes from reserved ranges here
   * too. What the field's shape does not allow is left out.
   */
  readonly edgeCases?:
    readonly MeaningEdgeCase[] | ((context: EdgeCaseContext) => readonly MeaningEdgeCase[]);
  /** Fields that must get this meaning, as `Owner.field: type`; a test runs them. Types: string, number, boolean, bigint, Date. */
  readonly examples: readonly string[];
}

/** Declares a meaning; see CONTRIBUTING.md for the recipe. */
export function defineMeaning<const M extends MeaningDefinition>(meaning: M): M {
  return meaning;
}
