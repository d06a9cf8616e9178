import type { Stream } from '../../random/stream';
import { defineFacet, type FacetContext } from '../facet';
import { knownAmount } from './knownAmount';
import { drawPrice, moneyFacet, type Money } from './money';

/** One line of an order. Amounts are in minor units. */
export interface LineItem {
  readonly money: Money;
  readonly quantity: number;
  readonly unitPrice: number;
  /** Taken off the line: nothing on the lines of an order, whose discount is the order's. */
  readonly discount: number;
  /** `quantity * unitPrice - discount` */
  readonly total: number;
}

/** An object with a price or a line's amounts: the parent's line when it is one of an order's items. */
export const lineItemFacet = defineFacet<LineItem>({
  id: 'lineItem',
  kind: 'object',
  draw(context) {
    const given = context.parentItem?.();
    if (given !== undefined) return given;
    const item = fitKnown(context, drawLineItem(context.random, context.facet(moneyFacet)));
    const share = context.random.int(1, 5) * 0.05;
    if (!context.has('commerce.lineDiscount')) return item;
    const discount = Math.round(item.total * share);
    return { ...item, discount, total: item.total - discount };
  },
});

/** The line with what is written of it: the quantity, the price, or of the total as much as makes up the price. */
function fitKnown(context: FacetContext, item: LineItem): LineItem {
  if (!context.hasKnown) return item;
  const { money } = item;
  const written = context.known('commerce.quantity')?.value;
  const quantity = typeof written === 'number' ? written : item.quantity;
  const total =
    knownAmount(context, 'commerce.lineTotal', money) ?? knownAmount(context, 'commerce.total', money);
  const isWhole = total !== undefined && quantity > 0 && total % quantity === 0;
  const unitPrice =
    knownAmount(context, 'commerce.price', money) ?? (isWhole ? total / quantity : item.unitPrice);
  return { ...item, quantity, unitPrice, total: Math.round(quantity * unitPrice) };
}

/** A line without discount. */
export function drawLineItem(random: Stream, money: Money): LineItem {
  const unitPrice = drawPrice(random, money);
  const share = random.real();
  const quantity = 1 + Math.floor(share * share * 6);
  return { money, quantity, unitPrice, discount: 0, total: quantity * unitPrice };
}
