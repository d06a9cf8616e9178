/** A decimal as `digits / 10^places`. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

function parseDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** Whether a number is a multiple of another one, counted in decimals as people write them. */
export function isMultiple(value: number, step: number): boolean {
  const [a, b] = align(value, step);
  return b !== 0n && a % b === 0n;
}

/** The smallest number that is a multiple of two positive ones, nearly enough where no number is exactly it. */
export function commonMultiple(first: number, second: number): number {
  const [a, b, places] = align(first, second);
  if (a === 0n || b === 0n) return Math.max(first, second);
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return Number(`${(a / x) * b}e${-places}`);
}

function align(first: number, second: number): readonly [bigint, bigint, number] {
  const [a, b] = [parseDecimal(first), parseDecimal(second)];
  const places = Math.max(a.places, b.places);
  return [a.digits * 10n ** BigInt(places - a.places), b.digits * 10n ** BigInt(places - b.places), places];
}
