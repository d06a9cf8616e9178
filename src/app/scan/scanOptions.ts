import type { Verdict } from '../../engine/privacy/judge/finding';

/** What is looked for, and where. All fields are optional; `.fauxture.json` has them under `scan`. */
export interface ScanOptions {
  /** Patterns of the files to look at, where not all of them; `!…` takes some out again. */
  readonly include?: readonly string[];
  /** Patterns of files not to look at. */
  readonly exclude?: readonly string[];
  /** Ids of kinds that are not looked for. */
  readonly kindsOff?: readonly string[];
  /** The least verdict that counts; `plausible` by default. */
  readonly minimumVerdict?: Verdict;
  /** What to make of placeholders by custom, such as addresses at test.com; `synthetic` by default. */
  readonly placeholders?: 'synthetic' | 'plausible';
  /** How much of a file is looked at, in bytes; 200 million by default. */
  readonly maximumBytes?: number;
}

/** How much of a file is looked at by default. */
export const MAXIMUM_BYTES = 200_000_000;

/** Verdicts from the least to the one that matters most. */
const ORDER: readonly Verdict[] = ['synthetic', 'plausible', 'likely-real'];

/** Whether a verdict is at least another. */
export function isAtLeast(verdict: Verdict, minimum: Verdict): boolean {
  return ORDER.indexOf(verdict) >= ORDER.indexOf(minimum);
}
