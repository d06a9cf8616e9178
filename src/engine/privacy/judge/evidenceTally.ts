import { findRange } from '../definePrivacyKind';
import type { Candidate } from '../detect/candidate';

/** What the identifying values of a record, or of all records of a table, come to. */
export interface Tally {
  /** Titles of the kinds of which a value may be somebody's. */
  readonly titles: Set<string>;
  /** How many may be somebody's. */
  real: number;
  /** How many are reserved or placeholders. */
  synthetic: number;
}

export function emptyTally(): Tally {
  return { titles: new Set(), real: 0, synthetic: 0 };
}

/** Whether a kind tells one person from all others, so that it decides about the values around it. */
export function isIdentifying(candidate: Candidate): boolean {
  const { kind } = candidate;
  return kind.evidence !== 'record' && kind.isSlight !== true && kind.group !== 'secret';
}

/** Adds a candidate to a tally, if it identifies somebody. */
export function addToTally(tally: Tally, candidate: Candidate): void {
  if (!isIdentifying(candidate)) return;
  const { kind, value } = candidate;
  const isMadeUp =
    findRange(kind.reserved, value) !== undefined || findRange(kind.placeholders ?? [], value) !== undefined;
  if (isMadeUp) {
    tally.synthetic += 1;
  } else {
    tally.real += 1;
    tally.titles.add(kind.title);
  }
}
