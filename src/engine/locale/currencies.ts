import rows from './generated/currencies.json';

/** A currency that is in use, by ISO 4217. */
export interface Currency {
  /** `EUR` */
  readonly code: string;
  /** Three digits: `978`. */
  readonly numeric: string;
  /** Digits after the point: 2 for most, 0 for JPY, 3 for KWD. */
  readonly digits: number;
  /** English name. */
  readonly name: string;
  /** `€`; the code where no symbol is common. */
  readonly symbol: string;
}

/** Every currency in use, by code in ascending order. */
export const currencies: readonly Currency[] = rows;

const byCode = new Map(currencies.map(currency => [currency.code, currency]));

/** The currency of an ISO 4217 code in any letter case, or `undefined`. */
export function findCurrency(code: string): Currency | undefined {
  return byCode.get(code.toUpperCase());
}
