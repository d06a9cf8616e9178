import { FauxtureError } from '../../../shared/fauxtureError';
import type { ShapeDocument } from '../../shape/shape';
import { isRecord, toPlain, type Value } from '../../shape/values';
import { compile, type Generator } from '../compile';
import { jsonKey } from '../jsonKey';
import type { GenerateOptions } from '../options';
import { NO_PINS, type Pins } from '../pins';
import { choiceCases, optionalCases, unionCases } from './choiceCases';
import { collectionCases, recordCases } from './collectionCases';
import { listFactors, pinsOfRow } from './combinationCases';
import { coverPairs } from './coverPairs';
import { dateCases } from './dateCases';
import type { CaseContext, DraftCase, DraftCases } from './draftCase';
import {
  EDGE_CASE_CATEGORIES,
  USUAL_CASES,
  type EdgeCase,
  type EdgeCaseCategory,
  type EdgeCaseOptions,
} from './edgeCase';
import { listBreaks } from './listBreaks';
import { meaningCases } from './meaningCases';
import { nameCase } from './nameCase';
import { numberCases } from './numberCases';
import { listPlaces, pinsOf, type Place } from './places';
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
 * another row where row 0 says so in any case. All
 * obey the shape, no two are alike, no two have one name. Limits, members and optional fields are always among them;
 * what says less is listed while there is room. Pure.
 * @throws FauxtureError `cannot-make` as `compile` does
 * @example listEdgeCases(document, { ...options, categories: ['boundary'] })
 */
export function listEdgeCases(
  document: ShapeDocument,
  options: EdgeCaseOptions<EdgeCaseCategory>,
): readonly EdgeCase[] {
  const list = new EdgeCaseList(document, options);
  const places = listPlaces(document);
  const drafts = places.flatMap(place => DRAFTS.flatMap(draft => [...draft(place, list.context)]));
  const wanted = inTurns(drafts.filter(({ category }) => list.wants(category)));
  for (const draft of wanted.filter(({ priority }) => priority === 1)) list.addDraft(draft);
  if (list.wants('recursion')) list.addRecursions();
  if (list.wants('combination')) list.addCombinations(places);
  // Members of a union often have fields in common, of which one shows what is special.
  for (const draft of oncePerPlace(wanted.filter(({ priority }) => priority > 1))) {
    if (list.isFull) break;
    list.addDraft(draft);
  }
  return list.finish(drafts);
}

/** Drafts without those that say the same of a path. */
export function oncePerPlace<Draft extends Pick<DraftCase, 'place' | 'label'>>(
  drafts: readonly Draft[],
): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ place, label }) => {
    const key = `${place.field.path}${label}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The most telling of each place first, then the next of each: what is cut off at the end says least. */
function inTurns(drafts: readonly DraftCase[]): readonly DraftCase[] {
  const turns = new Map<string, number>();
  return drafts
    .map(draft => {
      const key = `${draft.place.field.path} ${String(draft.priority)}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return { draft, rank: draft.priority * 10_000 + turn };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ draft }) => draft);
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
  private readonly bases = new Map<Place, Value>();

  constructor(
    private readonly document: ShapeDocument,
    private readonly options: EdgeCaseOptions<EdgeCaseCategory>,
  ) {
    const plain: GenerateOptions = { ...options, pins: NO_PINS };
    this.generator = compile(document, plain);
    const target = options.target ?? 'typescript';
    this.context = { options, target, baseOf: place => this.baseOf(place) };
  }

  get isFull(): boolean {
    return this.cases.length >= USUAL_CASES;
  }

  wants(category: EdgeCaseCategory): boolean {
    return this.options.categories?.includes(category) !== false;
  }

  addDraft(draft: DraftCase): void {
    const { place, label, category } = draft;
    const pins = pinsOf(place, ...draft.pins);
    // Of two choices one may be what row 0 has in any case: then another row shows it.
    const rows = draft.priority === 1 ? OTHER_ROWS : 1;
    for (let row = 0; row < rows; row += 1) {
      const value = this.make(pins, row);
      if (value === undefined || this.add({ place, label, category }, value.made, draft)) return;
    }
  }

  addRecursions(): void {
    const place = listPlaces(this.document)[0];
    if (place === undefined) return;
    for (const { label, make } of listRecursions(this.document, this.options)) {
      const value = attempt(make);
      if (value !== undefined && this.accepts(value.made))
        this.add({ place, label, category: 'recursion' }, value.made);
    }
  }

  addCombinations(places: readonly Place[]): void {
    const factors = listFactors(places);
    const [root] = places;
    if (factors.length < 2 || root === undefined) return;
    let count = 0;
    coverPairs(factors, row => {
      const value = this.make(pinsOfRow(factors, row));
      if (value === undefined) return false;
      const isNew = this.add(
        { place: root, label: ` combination ${String(count + 1)}`, category: 'combination' },
        value.made,
      );
      if (isNew) count += 1;
      return true;
    });
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

  /** A row under pins; `undefined` where there is none, or none that obeys the shape. */
  private make(pins: Pins, row = 0): { readonly made: Value } | undefined {
    const value = attempt(() => this.generator.generate(row, pins));
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

  private baseOf(place: Place): Value {
    if (place.steps === undefined) return undefined;
    if (!this.bases.has(place)) {
      const root = attempt(() => this.generator.generate(0, pinsOf(place)));
      this.bases.set(place, root === undefined ? undefined : valueAt(root.made, place.steps));
    }
    return this.bases.get(place);
  }
}

/** What a draw gives, unless there is no such value. */
export function attempt(make: () => Value): { readonly made: Value } | undefined {
  try {
    return { made: make() };
  } catch (error) {
    if (!FauxtureError.is(error, 'cannot-make')) throw error;
    return undefined;
  }
}

/** The part of a value that properties and indexes lead to. */
export function valueAt(value: Value, steps: readonly (string | number)[]): Value {
  return steps.reduce<Value>((inner, step) => {
    if (typeof step === 'number') return Array.isArray(inner) ? (inner as readonly Value[])[step] : undefined;
    return isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}
