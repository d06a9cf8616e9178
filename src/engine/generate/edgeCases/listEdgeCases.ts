import type { ShapeDocument } from '../../shape/shape';
import { toPlain, type Value } from '../../shape/values';
import { compile, type Generator } from '../compile';
import { jsonKey } from '../jsonKey';
import type { GenerateOptions } from '../options';
import { NO_PINS, type Pins } from '../pins';
import { attempt, BaseValues } from './baseValues';
import { CaseBudget } from './caseBudget';
import { choiceCases, optionalCases, unionCases } from './choiceCases';
import { collectionCases, recordCases } from './collectionCases';
import { listFactors, pinsOfRow } from './combinationCases';
import { coverPairs } from './coverPairs';
import { dateCases } from './dateCases';
import type { CaseContext, DraftCase, DraftCases } from './draftCase';
import {
  EDGE_CASE_CATEGORIES,
  type CaseList,
  type EdgeCase,
  type EdgeCaseCategory,
  type EdgeCaseOptions,
} from './edgeCase';
import { keepSmall } from './keepSmall';
import { listBreaks } from './listBreaks';
import { measureCases } from './measureCases';
import { meaningCases } from './meaningCases';
import { nameCase } from './nameCase';
import { numberCases } from './numberCases';
import { listPlaces, pinsOf, type Place } from './places';
import { rankDrafts } from './rankDrafts';
import { listRecursions } from './recursionCases';
import { textCases } from './textCases';
import { valueKey } from './valueKey';

const DRAFTS: readonly DraftCases[] = [
  optionalCases,
  choiceCases,
  unionCases,
  collectionCases,
  recordCases,
  meaningCases,
  numberCases,
  dateCases,
  textCases,
];

/**
 * Lists named values at the edges of what a shape allows: each is row 0 of the shape but for what its name says, or
 * another row where row 0 says so in any case. All obey the shape, no two are alike, no two have one name. Limits,
 * members and optional fields come first; what says less is listed while there is room. Pure.
 * @throws FauxtureError `cannot-make` as `compile` does
 * @example listEdgeCases(document, { ...options, categories: ['boundary'] })
 */
export function listEdgeCases(
  document: ShapeDocument,
  options: EdgeCaseOptions<EdgeCaseCategory>,
): CaseList<EdgeCase> {
  const places = listPlaces(document);
  const list = new EdgeCaseList(document, keepSmall(document, options, places), places);
  const drafts = places.flatMap(place => DRAFTS.flatMap(draft => [...draft(place, list.context)]));
  const { first, repeated } = rankDrafts(drafts.filter(({ category }) => list.wants(category)));
  const must = first.filter(({ priority }) => priority === 1);
  const more = first.filter(({ priority }) => priority > 1);
  const combined = list.wants('combination') ? list.drawCombinations() : { values: [], leftOut: 0 };
  let leftOut = combined.leftOut + list.addDrafts(must, combined.values.length);
  if (list.wants('recursion')) list.addRecursions();
  list.addCombinations(combined.values);
  // Members of a union often have fields in common: one of them shows what is special, and others what must be there.
  leftOut += list.addDrafts(repeated.filter(({ priority }) => priority === 1)) + list.addDrafts(more);
  return { cases: list.finish(drafts), leftOut };
}

/** How many rows are tried for a case that must be listed. */
const OTHER_ROWS = 5;

/** Edge cases on their way. */
class EdgeCaseList {
  readonly context: CaseContext;
  private readonly cases: { readonly found: EdgeCase; readonly draft: DraftCase | undefined }[] = [];
  private readonly names = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly generator: Generator;
  private readonly budget: CaseBudget;

  constructor(
    private readonly document: ShapeDocument,
    private readonly options: EdgeCaseOptions<EdgeCaseCategory>,
    private readonly places: readonly Place[],
  ) {
    const plain: GenerateOptions = { ...options, pins: NO_PINS };
    this.generator = compile(document, plain);
    const target = options.target ?? 'typescript';
    const bases = new BaseValues(this.generator);
    this.context = { options, target, baseOf: place => bases.valueOf(place) };
    const size = measureCases(this.generator, places);
    this.budget = new CaseBudget(places, size, options.categories?.join('') === 'combination');
  }

  wants(category: EdgeCaseCategory): boolean {
    return this.options.categories?.includes(category) !== false;
  }

  /**
   * Adds drafts while there is room.
   * @param reserved how many cases of the budget are for others
   * @returns how many there was no room for
   */
  addDrafts(drafts: readonly DraftCase[], reserved = 0): number {
    const at = drafts.findIndex(draft => {
      if (this.cases.length + reserved >= this.budget.cases || this.budget.isDrawn) return true;
      this.addDraft(draft);
      return false;
    });
    return at < 0 ? 0 : drafts.length - at;
  }

  addRecursions(): void {
    const place = this.places[0];
    if (place === undefined) return;
    for (const { label, make } of listRecursions(this.document, this.options)) {
      const value = attempt(make);
      if (value !== undefined && this.accepts(value.made))
        this.add({ place, label, category: 'recursion' }, value.made);
    }
  }

  /** Values that have each two choices that can stand together, up to the budget. */
  drawCombinations(): { readonly values: readonly Value[]; readonly leftOut: number } {
    const factors = listFactors(this.places);
    const values: Value[] = [];
    const leftOut = coverPairs(
      factors,
      row => {
        const value = this.make(pinsOfRow(factors, row));
        if (value !== undefined) values.push(value.made);
        return value !== undefined;
      },
      () => values.length >= this.budget.combinations || this.budget.isCombined,
    );
    return { values, leftOut };
  }

  addCombinations(values: readonly Value[]): void {
    const [root] = this.places;
    if (root === undefined) return;
    let count = 0;
    for (const value of values) {
      const label = ` combination ${String(count + 1)}`;
      if (this.add({ place: root, label, category: 'combination' }, value)) count += 1;
    }
  }

  /** In the order of categories, then of drafts. */
  finish(drafts: readonly DraftCase[]): readonly EdgeCase[] {
    const order = new Map(drafts.map((draft, at) => [draft, at]));
    const categories: readonly string[] = EDGE_CASE_CATEGORIES.map(({ id }) => id);
    const rank = ({ found, draft }: (typeof this.cases)[number], at: number): number =>
      categories.indexOf(found.category) * 1e6 + (draft === undefined ? at : (order.get(draft) ?? at));
    return this.cases
      .map((each, at) => ({ found: each.found, rank: rank(each, at) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ found }) => found);
  }

  private addDraft(draft: DraftCase): void {
    const { place, label, category } = draft;
    const pins = pinsOf(place, ...draft.pins);
    // Of two choices one may be what row 0 has in any case: then another row shows it.
    const rows = draft.priority === 1 ? OTHER_ROWS : 1;
    for (let row = 0; row < rows; row += 1) {
      const value = this.make(pins, row);
      if (value === undefined || this.add({ place, label, category }, value.made, draft)) return;
    }
  }

  /** A row under pins; `undefined` where there is none, or none that obeys the shape. */
  private make(pins: Pins, row = 0): { readonly made: Value } | undefined {
    const value = attempt(() => this.generator.generate(row, pins));
    this.budget.spend(value?.made);
    return value !== undefined && this.accepts(value.made) ? value : undefined;
  }

  private accepts(value: Value): boolean {
    const { accepts, check } = this.options;
    if (accepts !== undefined) return accepts(value);
    const { root, definitions } = this.document;
    return listBreaks(root, value, { definitions, check }).length === 0;
  }

  private add(
    { place, label, category }: Pick<DraftCase, 'place' | 'label'> & { readonly category: EdgeCaseCategory },
    value: Value,
    draft?: DraftCase,
  ): boolean {
    const key = this.context.target === 'json' ? jsonKey(toPlain(value)) : valueKey(value);
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    const name = nameCase(this.document, { place, label }, this.names);
    this.cases.push({ found: { name, path: place.field.path, category, valid: true, value }, draft });
    return true;
  }
}
