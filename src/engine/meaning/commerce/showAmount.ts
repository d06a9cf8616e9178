import type { Draw } from '../defineMeaning';
import type { Money } from '../facets/money';

/**
 * An amount of minor units as a field shows it: in major units, `19.99`; in minor units where the field takes
 * integers only, as payment services do.
 */
export function showAmount(draw: Draw, minor: number, money: Money): number {
  return draw.limits.integer === true ? minor : minor / money.minorPerMajor;
}
