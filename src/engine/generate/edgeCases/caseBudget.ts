import { toPlain, type Value } from '../../shape/values';
import { countValues } from './countValues';
import type { Place } from './places';

/** How many cases are listed of a type that is not large: more are not read. */
const USUAL_CASES = 280;
/** Up to so many fields a type is not large; each field above has one case more, up to a limit. */
const USUAL_FIELDS = 100;
const MOST_CASES = 500;
/** A list has at least so many cases, however large each is. */
const LEAST_CASES = 100;
/** Numbers, texts and so on that all cases of a list have together: so many take a compiler a few seconds. */
const MOST_VALUES = 250_000;
/** Those of all that is drawn to fill a list, valid or not. */
const MOST_DRAWN = 400_000;
/** Of these so many for combinations, which may turn out not to be valid one after another. */
const MOST_COMBINED = 150_000;
/** Combinations among other cases: as many as all pairs of two choices with twelve members each. */
const MOST_COMBINATIONS = 150;

/** The share of a list that they have at most. */
const COMBINED_SHARE = 0.54;

/** How many cases a list may have, and how much may be drawn for it. It keeps account of that. */
export class CaseBudget {
  readonly cases: number;
  readonly combinations: number;
  private drawn = 0;

  /**
   * @param size how much a case has in it; see `measureCases`
   * @param isCombined whether combinations are all that is wanted
   */
  constructor(
    places: readonly Place[],
    private readonly size: number,
    isCombined = false,
  ) {
    const fields = new Set(places.map(({ field }) => field.path)).size;
    const usual = Math.min(USUAL_CASES + Math.max(0, fields - USUAL_FIELDS), MOST_CASES);
    this.cases = Math.min(usual, Math.max(LEAST_CASES, Math.floor(MOST_VALUES / this.size)));
    this.combinations = isCombined
      ? this.cases
      : Math.min(MOST_COMBINATIONS, Math.floor(this.cases * COMBINED_SHARE));
  }

  /** Whether no more may be drawn. */
  get isDrawn(): boolean {
    return this.drawn >= MOST_DRAWN;
  }

  /** Whether no more may be drawn for combinations, which come first. */
  get isCombined(): boolean {
    return this.drawn >= MOST_COMBINED;
  }

  /** Counts a value that was drawn; `undefined` for one that could not be. */
  spend(value: Value): void {
    this.drawn += value === undefined ? this.size : countValues(toPlain(value));
  }
}
