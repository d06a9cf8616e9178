import type { Draw, UsualRange } from '../defineMeaning';
import { isWithin } from './isWithin';

/** A fact where the field's limits allow it, else a number from a usual range that they do allow. */
export function fitted(draw: Draw, fact: number, usual: UsualRange): number {
  return isWithin(fact, draw.limits) ? fact : draw.number(usual);
}
