import type { Value } from '../../shape/values';
import type { CaseContext } from './draftCase';
import type { InvalidCaseCategory } from './edgeCase';
import type { Edit } from './editValue';
import type { Place } from './places';

/** An invalid case that is not made yet. */
export interface DraftBreak {
  readonly place: Place;
  /** What is wrong, after the path: `: a number`, ` missing`. */
  readonly label: string;
  readonly category: InvalidCaseCategory;
  /** The rule that it should break. */
  readonly breaks: string;
  readonly isStructural: boolean;
  /** Steps from the place to what is edited. */
  readonly below: readonly (string | number)[];
  /** Edits, the first of which that breaks the rule alone is taken. */
  readonly edits: readonly Edit[];
}

/** Makes the invalid cases of one kind for a place; none where the kind does not apply. */
export type DraftBreaks = (place: Place, context: CaseContext) => readonly DraftBreak[];

type Rest = Pick<DraftBreak, 'category' | 'breaks' | 'label'> & { readonly isStructural?: boolean };

/** A case whose place has one of several wrong values. */
export function wrongValue(place: Place, values: readonly Value[], rest: Rest): DraftBreak {
  const edits = values.map((value): Edit => ({ kind: 'set', value }));
  return { place, below: [], edits, isStructural: false, ...rest };
}
