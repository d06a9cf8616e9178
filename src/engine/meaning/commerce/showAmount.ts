import type { Draw } from '../defineMeaning';
import type { Money } from '../facets/money';
import { units } from '../units';

/**
 * An amount of minor units as a field shows it: in major units, `19.99`; in minor units where the field takes
 * integers only, as payment services do. A name that says cents means minor units, a hundred in one or not.
 */
export function showAmount(draw: Draw, minor: number, money: Money): number {
  if (draw.unit === 'cent') return minor / CENTS;
  return draw.limits.integer === true ? minor : minor / money.minorPerMajor;
}

/** What the unit counts in one of the meaning's own. */
const CENTS = 1 / units.cent.factor;
