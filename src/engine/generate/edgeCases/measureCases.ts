import { toPlain } from '../../shape/values';
import type { Generator } from '../compile';
import { attempt } from './baseValues';
import { countValues } from './countValues';
import { pinsOf, type Place } from './places';

/** Places that are looked at: the members of a union at the root come first. */
const LOOKED_AT = 12;

/**
 * How much the cases of a shape have in them: the most that row 0 has of numbers, texts, lists and so on with one of the
 * outer places in it. Pure.
 * @param generator one that takes pins
 */
export function measureCases(generator: Generator, places: readonly Place[]): number {
  const sizes = places.slice(0, LOOKED_AT).map(place => {
    const base = attempt(() => generator.generate(0, pinsOf(place)));
    return base === undefined ? 1 : countValues(toPlain(base.made));
  });
  return Math.max(1, ...sizes);
}
