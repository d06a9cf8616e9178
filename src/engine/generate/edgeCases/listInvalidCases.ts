import type { ShapeDocument } from '../../shape/shape';
import { toPlain, type Value } from '../../shape/values';
import { compile } from '../compile';
import { jsonKey } from '../jsonKey';
import { NO_PINS } from '../pins';
import { BaseValues } from './baseValues';
import { CaseBudget } from './caseBudget';
import type { DraftBreak, DraftBreaks } from './draftBreak';
import type { CaseContext } from './draftCase';
import {
  INVALID_CASE_CATEGORIES,
  type CaseList,
  type InvalidCase,
  type InvalidCaseCategory,
  type InvalidCaseOptions,
  type SuspectedBreak,
} from './edgeCase';
import { editValue } from './editValue';
import { keepSmall } from './keepSmall';
import { limitBreaks } from './limitBreaks';
import { listBreaks } from './listBreaks';
import { measureCases } from './measureCases';
import { memberBreaks } from './memberBreaks';
import { nameCase } from './nameCase';
import { listPlaces, type Place } from './places';
import { rankDrafts } from './rankDrafts';
import {
  choiceBreaks,
  dependencyBreaks,
  extraBreaks,
  missingBreaks,
  nullBreaks,
  typeBreaks,
} from './structureBreaks';
import { valueKey } from './valueKey';

const DRAFTS: readonly DraftBreaks[] = [
  missingBreaks,
  typeBreaks,
  nullBreaks,
  limitBreaks,
  choiceBreaks,
  memberBreaks,
  extraBreaks,
  dependencyBreaks,
];

/**
 * Lists named values each of which breaks exactly one rule of a shape, and says which: row 0 but for what is wrong. No
 * two are alike, no two have one name. One of each rule comes first; what says less is listed while there is room.
 * Pure.
 * @throws FauxtureError `cannot-make` as `compile` does
 * @example listInvalidCases(document, { ...options, categories: ['missing'] })
 */
export function listInvalidCases(
  document: ShapeDocument,
  options: InvalidCaseOptions,
): CaseList<InvalidCase> {
  const places = listPlaces(document);
  const list = new InvalidCaseList(document, keepSmall(document, options, places), places);
  const { categories } = options;
  const drafts = places
    .filter(({ steps }) => steps !== undefined)
    .flatMap(place => draftsOf(place, list.context))
    .filter(({ category }) => categories?.includes(category) !== false);
  const { first, repeated } = rankDrafts(drafts);
  const leftOut = list.addDrafts([...first, ...repeated.filter(({ category }) => !ALIKE.has(category))]);
  return { cases: list.finish(drafts), leftOut };
}

/** Categories of which members of a union with a field in common need no case each. */
const ALIKE: ReadonlySet<InvalidCaseCategory> = new Set(['type', 'null']);

type RankedBreak = DraftBreak & { readonly priority: 1 | 2 | 3 };

/** The breaks of a place, one of each rule first: one wrong type says nearly as much as three. */
function draftsOf(place: Place, context: CaseContext): readonly RankedBreak[] {
  const drafts = DRAFTS.flatMap(draft => [...draft(place, context)]);
  const firstType = drafts.find(({ category }) => category === 'type');
  return drafts.map(draft => ({
    ...draft,
    priority: draft.category === 'null' ? 2 : draft.category !== 'type' || draft === firstType ? 1 : 3,
  }));
}

/** Invalid cases on their way. */
class InvalidCaseList {
  readonly context: CaseContext;
  private readonly cases: { readonly found: InvalidCase; readonly draft: DraftBreak }[] = [];
  private readonly names = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly bases: BaseValues;
  private readonly budget: CaseBudget;
  private readonly explain: (suspect: SuspectedBreak) => string | undefined;

  constructor(
    private readonly document: ShapeDocument,
    options: InvalidCaseOptions,
    places: readonly Place[],
  ) {
    const generator = compile(document, { ...options, pins: NO_PINS });
    this.bases = new BaseValues(generator);
    this.budget = new CaseBudget(places, measureCases(generator, places));
    this.explain = options.explain ?? (suspect => explainByShape(document, suspect));
    this.context = {
      options,
      target: options.target ?? 'typescript',
      baseOf: place => this.bases.valueOf(place),
    };
  }

  /**
   * Adds drafts while there is room.
   * @returns how many there was no room for
   */
  addDrafts(drafts: readonly DraftBreak[]): number {
    const at = drafts.findIndex(draft => {
      if (this.cases.length >= this.budget.cases || this.budget.isDrawn) return true;
      this.addDraft(draft);
      return false;
    });
    return at < 0 ? 0 : drafts.length - at;
  }

  /** In the order of categories, then of drafts. */
  finish(drafts: readonly DraftBreak[]): readonly InvalidCase[] {
    const order = new Map(drafts.map((draft, at) => [draft, at]));
    const categories: readonly string[] = INVALID_CASE_CATEGORIES.map(({ id }) => id);
    return this.cases
      .map(({ found, draft }) => ({
        found,
        rank: categories.indexOf(found.category) * 1e6 + (order.get(draft) ?? 0),
      }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ found }) => found);
  }

  private addDraft(draft: DraftBreak): void {
    const { place, label, category, isStructural, below, edits } = draft;
    const root = this.bases.rootOf(place);
    const steps = [...(place.steps ?? []), ...below];
    for (const edit of edits) {
      const value = editValue(root, steps, edit);
      if (value === undefined) continue;
      this.budget.spend(value.edited);
      const breaks = this.explain({ steps, breaks: draft.breaks, value: value.edited });
      if (breaks === undefined || !this.isNew(value.edited)) continue;
      const name = nameCase(this.document, { place, label }, this.names);
      const { path } = place.field;
      const rest = { category, breaks, isStructural, value: value.edited } as const;
      this.cases.push({ found: { name, path, valid: false, ...rest }, draft });
      return;
    }
  }

  private isNew(value: Value): boolean {
    const key = this.context.target === 'json' ? jsonKey(toPlain(value)) : valueKey(value);
    const isNew = !this.seen.has(key);
    this.seen.add(key);
    return isNew;
  }
}

/** The rule that a value breaks by the shape, when it is the one that it should break, and the only one. */
function explainByShape(document: ShapeDocument, { breaks, value }: SuspectedBreak): string | undefined {
  const found = listBreaks(document.root, value, document);
  return found.length === 1 && found[0]?.rule === breaks ? breaks : undefined;
}
