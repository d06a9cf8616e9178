import type { FacetContext } from '../facet';
import type { Money } from './money';

/** An amount that is written, in minor units of its currency; integers count as what a name without cents says. */
export function knownAmount(context: FacetContext, meaningId: string, money: Money): number | undefined {
  const known = context.known(meaningId);
  if (known === undefined || typeof known.value !== 'number') return undefined;
  return known.unit === 'cent' ? Math.round(known.value) : Math.round(known.value * money.minorPerMajor);
}
