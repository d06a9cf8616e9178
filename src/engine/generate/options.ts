import type { Country } from '../locale/countries';
import type { LocaleTables } from '../locale/localeTables';
import type { ForeignCity } from '../meaning/facet';
import type { Pins } from './pins';

/** Which optional fields a value has: all, none, or each with a probability. */
export type OptionalFields = 'always' | 'never' | number;

/** What shapes the values beside their type. All of it is part of what makes a value the same again. */
export interface GenerateOptions {
  /** An integer in 0 … 2⁵³−1. */
  readonly seed: number;
  readonly locale: LocaleTables;
  readonly home: Country;
  /** Milliseconds since 1970 that count as now. */
  readonly now: number;
  readonly optional: OptionalFields;
  /** How many elements arrays, sets, maps and records have where their type does not say. */
  readonly items: { readonly minimum: number; readonly maximum: number };
  /** How often a recursive type may stand inside itself. */
  readonly depth: number;
  /** Paths of optional fields and union members to leave out, because they did not compile. */
  readonly exclude?: ReadonlySet<string>;
  /** What is decided instead of drawn. Without it no generator takes pins. */
  readonly pins?: Pins;
  /** Whether examples and defaults that the source gives are used where they fit. Default `prefer`. */
  readonly examples?: 'prefer' | 'never';
  /** Cities beyond the locale's own, which written values may name; see `Shape.written`. */
  readonly places?: readonly ForeignCity[];
  /** Whether a value, as JSON says it, obeys the rule that a shape names in `checks`. Pure. Without it every value does. */
  readonly check?: (rule: string, value: unknown) => boolean;
}

/** The seed that holds when nobody names one. */
export const DEFAULT_SEED = 1;
/** Milliseconds of 2025-01-01T00:00:00Z: the "now" that holds when nobody names one. */
export const DEFAULT_NOW = 1_735_689_600_000;
