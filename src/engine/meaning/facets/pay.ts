import { defineFacet } from '../facet';

/** What a job pays in a year, in the main unit of the home country's currency. */
export interface Pay {
  readonly minimum: number;
  readonly base: number;
  readonly maximum: number;
}

/** A pay range and a salary within it, rounded as people do. */
export const payFacet = defineFacet<Pay>({
  id: 'pay',
  kind: 'object',
  draw: ({ random, home }) => {
    const scale = moneyScale(home.currency);
    const steps = random.int(56, 200);
    const below = random.int(4, 20);
    const above = random.int(6, 40);
    const step = 500 * scale;
    return { minimum: (steps - below) * step, base: steps * step, maximum: (steps + above) * step };
  },
});

/** How many units of a currency do for one US dollar in everyday amounts, in round numbers. Pure. */
export function moneyScale(currency: string): number {
  return SCALES[currency] ?? 1;
}

const SCALES: Readonly<Record<string, number>> = {
  JPY: 100,
  KRW: 1000,
  CNY: 4,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  PLN: 3,
  BRL: 3,
  INR: 50,
  CZK: 20,
  HUF: 300,
  MXN: 15,
  IDR: 10_000,
};
