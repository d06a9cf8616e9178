import { FauxtureError } from '../../../shared/fauxtureError';
import { isRecord, type Value } from '../../shape/values';
import type { Generator } from '../compile';
import { aroundKey, pinsOf, type Place } from './places';

/** Values that are kept at most: those of large types are large. */
const MOST_KEPT = 100;

/** Row 0 as cases are made from it, with the place there that a case is about. */
export class BaseValues {
  private readonly kept = new Map<string, Value>();

  constructor(private readonly generator: Generator) {}

  /** Row 0 where a place is there; `undefined` where there is no such value. */
  rootOf(place: Place): Value {
    const plain = this.make('', place, true);
    const isPlain =
      place.around.every(([, pin]) => pin.kind === 'present') &&
      place.steps !== undefined &&
      valueAt(plain, place.steps) !== undefined;
    return isPlain ? plain : this.make(aroundKey(place), place);
  }

  /** What stands at a place in it; `undefined` where that cannot be told. */
  valueOf(place: Place): Value {
    return place.steps === undefined ? undefined : valueAt(this.rootOf(place), place.steps);
  }

  private make(key: string, place: Place, isPlain = false): Value {
    if (!this.kept.has(key)) {
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      const pins = isPlain ? undefined : pinsOf(place);
      this.kept.set(key, attempt(() => this.generator.generate(0, pins))?.made);
    }
    return this.kept.get(key);
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
function valueAt(value: Value, steps: readonly (string | number)[]): Value {
  return steps.reduce<Value>((inner, step) => {
    if (typeof step === 'number') return Array.isArray(inner) ? (inner as readonly Value[])[step] : undefined;
    return isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}
