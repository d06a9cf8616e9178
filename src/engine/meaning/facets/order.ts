import { defineFacet, type FacetContext } from '../facet';
import { knownAmount } from './knownAmount';
import { drawLineItem, lineItemFacet, type LineItem } from './lineItem';
import { drawPrice, moneyFacet, type Money } from './money';

/** An order, invoice, cart or receipt. Amounts are in minor units of its currency. */
export interface Order {
  readonly money: Money;
  /** Its lines, as many as the array of its items is to hold. */
  readonly items: readonly LineItem[];
  /** Pieces in all lines. */
  readonly quantity: number;
  /** What the lines come to. */
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  /** Share of `subtotal - discount` that is tax: 0.2. */
  readonly taxRate: number;
  readonly tax: number;
  readonly tip: number;
  /** `subtotal - discount + shipping + tax + tip`, of which only those count that the object shows. */
  readonly total: number;
  /** How much of the total was paid; the rest is due. */
  readonly paid: number;
}

/** The usual rate of sales or value-added tax, in percent. */
const TAX_PERCENT: Readonly<Record<string, number>> = {
  US: 8, GB: 20, DE: 19, FR: 20, ES: 21, IT: 22, NL: 21, PL: 23, SE: 25, NO: 25, DK: 25, FI: 25, JP: 10, KR: 10,
  CN: 13, BR: 17, CA: 13, AU: 10, IN: 18, CH: 8, AT: 20, BE: 21, IE: 23, PT: 23,
}; // prettier-ignore

/** The amounts of one order. An object that shows a quantity and a unit price is itself the only line. */
export const orderFacet = defineFacet<Order>({
  id: 'order',
  kind: 'object',
  draw(context) {
    const { random, home } = context;
    const money = context.facet(moneyFacet);
    const discountShare = 0.05 * random.int(1, 4);
    const tipShare = 0.05 * random.int(1, 4);
    const usualShipping = Math.round(drawPrice(random, money) * 0.1);
    const isPaid = random.chance(0.7);
    const items = drawItems(context, 1 + random.int(0, 3), money);
    const known = (name: string, usual: number): number =>
      knownAmount(context, `commerce.${name}`, money) ?? usual;
    const subtotal = known(
      'subtotal',
      items.reduce((sum, item) => sum + item.total, 0),
    );
    const discount = known('discount', Math.round(subtotal * discountShare));
    const tip = known('tip', Math.round(subtotal * tipShare));
    const taxRate = (TAX_PERCENT[home.code] ?? 20) / 100;
    const taxable = subtotal - (context.has('commerce.discount') ? discount : 0);
    const tax = known('tax', Math.round(taxable * taxRate));
    const shipping = known('shipping', usualShipping);
    const shown =
      taxable +
      (context.has('commerce.tax') ? tax : 0) +
      (context.has('commerce.shipping') ? shipping : 0) +
      (context.has('commerce.tip') ? tip : 0);
    const total = known('total', shown);
    const quantity = items.reduce((sum, item) => sum + item.quantity, 0);
    const paid = isPaid ? total : 0;
    return { money, items, quantity, subtotal, discount, shipping, taxRate, tax, tip, total, paid };
  },
});

function drawItems(context: FacetContext, usualCount: number, money: Money): readonly LineItem[] {
  if (
    context.has('commerce.quantity') &&
    (context.has('commerce.unitPrice') || context.has('commerce.price'))
  ) {
    return [withoutDiscount(context.facet(lineItemFacet))];
  }
  const count = context.itemCount?.() ?? usualCount;
  return Array.from({ length: count }, () => drawLineItem(context.random, money));
}

/** The order's own discount is what counts where a line stands for a whole order. */
function withoutDiscount(item: LineItem): LineItem {
  return { ...item, discount: 0, total: item.quantity * item.unitPrice };
}
