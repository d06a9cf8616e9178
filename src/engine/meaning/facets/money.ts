import type { Stream } from '../../random/stream';
import { findCurrency } from '../../locale/currencies';
import { defineFacet } from '../facet';

/** The currency that an object's amounts are in. */
export interface Money {
  /** ISO 4217. */
  readonly currency: string;
  /** The code as the field's type spells it, `eur`; else the same. */
  readonly spelling: string;
  /** Digits after the point. */
  readonly digits: number;
  /** Minor units in one: 100, 1 for JPY, 1000 for KWD. */
  readonly minorPerMajor: number;
}

/** What an amount of one dollar is roughly in currencies whose unit is worth much less or more. */
const SCALE: Readonly<Record<string, number>> = {
  JPY: 150, KRW: 1300, INR: 80, IDR: 15_000, VND: 25_000, HUF: 350, CLP: 900, COP: 4000, RUB: 90, THB: 35,
  PHP: 55, CZK: 23, SEK: 10, NOK: 10, DKK: 7, CNY: 7, MXN: 18, ZAR: 18, TRY: 30, TWD: 32, HKD: 8, BRL: 5,
  PLN: 4, ILS: 4, ISK: 135, NGN: 1500, KES: 130, PKR: 280, EGP: 48, UAH: 41, ARS: 1000, KWD: 0.3, BHD: 0.4,
  OMR: 0.4, JOD: 0.7, TND: 3,
}; // prettier-ignore

/** One object's currency: one that its type allows, else the home country's. */
export const moneyFacet = defineFacet<Money>({
  id: 'money',
  kind: 'object',
  draw(context) {
    const allowed = context.choices('finance.currency')?.filter(code => findCurrency(code) !== undefined);
    const spelling = allowed?.length ? context.random.pick(allowed) : context.home.currency;
    return moneyIn(spelling);
  },
});

/** Facts of a currency by its code in any letter case; two digits where the code is unknown. Pure. */
function moneyIn(spelling: string): Money {
  const digits = findCurrency(spelling)?.digits ?? 2;
  return { currency: spelling.toUpperCase(), spelling, digits, minorPerMajor: POWERS[digits] ?? 100 };
}

/** A usual shop price in minor units, ending as prices do. */
export function drawPrice(random: Stream, money: Money): number {
  const share = random.real();
  const dollars = 3 + Math.floor(share * share * 240);
  const ending = random.int(0, 99);
  const scale = SCALE[money.currency] ?? 1;
  if (money.digits === 0 || scale > 50) {
    const step = scale >= 1000 ? 100 : 10;
    return Math.max(1, Math.round(((dollars + ending / 100) * scale) / step)) * step * money.minorPerMajor;
  }
  const cents = ending < 35 ? 99 : ending < 50 ? 50 : ending < 60 ? 0 : ending;
  return Math.round(Math.ceil(dollars * scale) * money.minorPerMajor + (cents * money.minorPerMajor) / 100);
}

/** An amount between two in dollars, in minor units of the currency, small amounts likelier. */
export function drawAmount(
  random: Stream,
  money: Money,
  range: { readonly from: number; readonly to: number },
): number {
  const share = random.real();
  const dollars = range.from + share * share * (range.to - range.from);
  return Math.round(dollars * (SCALE[money.currency] ?? 1) * money.minorPerMajor);
}

const POWERS = [1, 10, 100, 1000, 10_000];
