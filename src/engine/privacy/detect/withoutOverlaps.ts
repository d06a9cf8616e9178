import type { Candidate } from './candidate';
import type { FieldWords } from './fieldWords';

/**
 * Keeps the best of the candidates that overlap: named before telling, right check digits before none, long before short. One pass
 * in order of place, as a long text may hold very many. Sorts the list.
 */
export function withoutOverlaps(found: Candidate[], names: FieldWords): readonly Candidate[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (isBetter(candidate, last, names)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function isBetter(candidate: Candidate, other: Candidate, names: FieldWords): boolean {
  const difference = rankOf(candidate, names) - rankOf(other, names);
  return difference === 0 ? candidate.end - candidate.start > other.end - other.start : difference > 0;
}

function rankOf({ kind, strength, isChecked, isWrong }: Candidate, names: FieldWords): number {
  const named = strength === 'key' ? 10 + Math.min(names.named.get(kind) ?? 1, 4) : RANKS[strength];
  const telling = kind.evidence === 'alone' ? 5 : 0;
  return (
    named +
    telling +
    (isChecked ? 3 : 0) -
    (isWrong ? 8 : 0) -
    (kind.group === 'secret' && kind.evidence === 'key' ? 4 : 0)
  );
}

const RANKS = { generic: 6, alone: 4, company: 2 } as const;
