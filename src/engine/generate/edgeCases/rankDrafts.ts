import type { Place } from './places';

/** What of a case its rank depends on. */
interface Ranked {
  readonly place: Place;
  readonly label: string;
  readonly category: string;
  /** 1 before 2 before 3. */
  readonly priority: number;
}

/** Cases of these are the same for one field as for another: one field shows each before others do. */
const ALIKE: ReadonlySet<string> = new Set(['text', 'date']);
const TURN = 10_000;

/**
 * Drafts in the order in which they deserve to be listed: by priority, then the first of each place, the second of
 * each and so on, so that what is cut off at the end says least. Those that members of a union repeat come apart. Pure.
 */
export function rankDrafts<Draft extends Ranked>(
  drafts: readonly Draft[],
): { readonly first: readonly Draft[]; readonly repeated: readonly Draft[] } {
  const seen = new Set<string>();
  const isNew = ({ place, label }: Draft): boolean => {
    const before = seen.size;
    return seen.add(`${place.field.path}${label}`).size > before;
  };
  const [first, repeated]: [Draft[], Draft[]] = [[], []];
  for (const draft of drafts) (isNew(draft) ? first : repeated).push(draft);
  return { first: inTurns(first), repeated: inTurns(repeated) };
}

function inTurns<Draft extends Ranked>(drafts: readonly Draft[]): readonly Draft[] {
  const turns = new Map<string, number>();
  const next = (key: string): number => {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return turn;
  };
  return drafts
    .map(draft => {
      const { place, label, category, priority } = draft;
      const turn = next(`${place.field.path} ${String(priority)}`);
      const isShown = ALIKE.has(category) && next(`${category}${label}`) > 0;
      return { draft, rank: (priority * 2 + Number(isShown)) * TURN + turn };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ draft }) => draft);
}
