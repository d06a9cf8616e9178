import type { ShapeDocument } from '../../shape/shape';
import { toPlain, type Value } from '../../shape/values';
import { compile, type Generator } from '../compile';
import { jsonKey } from '../jsonKey';
import { NO_PINS } from '../pins';
import type { DraftBreak, DraftBreaks } from './draftBreak';
import type { CaseContext } from './draftCase';
import {
  INVALID_CASE_CATEGORIES,
  type InvalidCase,
  type InvalidCaseOptions,
  type SuspectedBreak,
} from './edgeCase';
import { editValue } from './editValue';
import { limitBreaks } from './limitBreaks';
import { attempt, oncePerPlace, valueAt } from './listEdgeCases';
import { listBreaks } from './listBreaks';
import { memberBreaks } from './memberBreaks';
import { nameCase } from './nameCase';
import { listPlaces, pinsOf, type Place } from './places';
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
 * two are alike, no two have one name. Pure.
 * @throws FauxtureError `cannot-make` as `compile` does
 * @example listInvalidCases(document, { ...options, categories: ['missing'] })
 */
export function listInvalidCases(
  document: ShapeDocument,
  options: InvalidCaseOptions,
): readonly InvalidCase[] {
  const list = new InvalidCaseList(document, options);
  const places = listPlaces(document).filter(({ steps }) => steps !== undefined);
  const drafts = places.flatMap(place => DRAFTS.flatMap(draft => [...draft(place, list.context)]));
  const categories: readonly string[] = INVALID_CASE_CATEGORIES.map(({ id }) => id);
  for (const category of categories) {
    if (options.categories !== undefined && !options.categories.some(each => each === category)) continue;
    const found = drafts.filter(draft => draft.category === category);
    for (const draft of REPEATED.has(category) ? oncePerPlace(found) : found) list.add(draft);
  }
  return list.cases;
}

/** Categories of which members of a union with a field in common need no case each. */
const REPEATED: ReadonlySet<string> = new Set(['type', 'null']);

/** Invalid cases on their way. */
class InvalidCaseList {
  readonly context: CaseContext;
  readonly cases: InvalidCase[] = [];
  private readonly names = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly generator: Generator;
  private readonly roots = new Map<Place, Value>();
  private readonly explain: (suspect: SuspectedBreak) => string | undefined;

  constructor(
    private readonly document: ShapeDocument,
    options: InvalidCaseOptions,
  ) {
    this.generator = compile(document, { ...options, pins: NO_PINS });
    this.explain = options.explain ?? (suspect => explainByShape(document, suspect));
    this.context = {
      options,
      target: options.target ?? 'typescript',
      baseOf: place => valueAt(this.rootOf(place), place.steps ?? []),
    };
  }

  add(draft: DraftBreak): void {
    const { place, label, category, isStructural, below, edits } = draft;
    const root = this.rootOf(place);
    const steps = [...(place.steps ?? []), ...below];
    for (const edit of edits) {
      const value = editValue(root, steps, edit);
      if (value === undefined) continue;
      const breaks = this.explain({ steps, breaks: draft.breaks, value: value.edited });
      if (breaks === undefined || !this.isNew(value.edited)) continue;
      const name = nameCase(this.document, { place, label }, this.names);
      const path = place.field.path;
      this.cases.push({ name, path, category, valid: false, breaks, isStructural, value: value.edited });
      return;
    }
  }

  private isNew(value: Value): boolean {
    const key = this.context.target === 'json' ? jsonKey(toPlain(value)) : valueKey(value);
    const isNew = !this.seen.has(key);
    this.seen.add(key);
    return isNew;
  }

  /** Row 0 where the place is there. */
  private rootOf(place: Place): Value {
    if (!this.roots.has(place))
      this.roots.set(place, attempt(() => this.generator.generate(0, pinsOf(place)))?.made);
    return this.roots.get(place);
  }
}

/** The rule that a value breaks by the shape, when it is the one that it should break, and the only one. */
function explainByShape(document: ShapeDocument, { breaks, value }: SuspectedBreak): string | undefined {
  const found = listBreaks(document.root, value, document);
  return found.length === 1 && found[0]?.rule === breaks ? breaks : undefined;
}
