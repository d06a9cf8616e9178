import { AssertionValue, type Value } from '../../shape/values';
import type { GenerateOptions } from '../options';
import type { Pin } from '../pins';
import type { EdgeCaseCategory } from './edgeCase';
import type { PinAt, Place } from './places';

/** An edge case that is not made yet. */
export interface DraftCase {
  readonly place: Place;
  readonly category: EdgeCaseCategory;
  /** What is special, after the path: `: plus tag`, ` absent`. */
  readonly label: string;
  readonly pins: readonly PinAt[];
  /**
   * 1: what must be listed, as bounds, members and optional fields; 2: what testers reach for first; 3: the rest,
   * listed while there is room.
   */
  readonly priority: 1 | 2 | 3;
}

/** What the makers of cases know besides the place. */
export interface CaseContext {
  readonly options: GenerateOptions;
  readonly target: 'typescript' | 'json';
  /** What stands at the place in an ordinary value; `undefined` where that cannot be told. */
  readonly baseOf: (place: Place) => Value;
}

/** Makes the cases of one kind for a place; none where the kind does not apply. */
export type DraftCases = (place: Place, context: CaseContext) => readonly DraftCase[];

/** A case that pins its place. */
export function pinned(
  place: Place,
  pin: Pin,
  { label, ...rest }: Pick<DraftCase, 'category' | 'label' | 'priority'>,
): DraftCase {
  return { place, label, pins: [[place.field.path, pin]], ...rest };
}

/** A case that is a value at its place; branded types get their assertion. */
export function withValue(
  place: Place,
  value: Value,
  rest: Pick<DraftCase, 'category' | 'label' | 'priority'>,
): DraftCase {
  return pinned(place, { kind: 'value', value: assertAs(place, value) }, rest);
}

function assertAs({ shape }: Place, value: Value): Value {
  return shape.assertAs === undefined ? value : new AssertionValue(value, shape.assertAs);
}
