import type { NumberLimits } from '../shape/shape';

/** Whether a number obeys all of its limits, by the very rules that validators of JSON Schema use. Pure. */
export function obeysNumberLimits(value: number, limits: NumberLimits): boolean {
  return (
    isWithin(value, limits) &&
    (limits.integer !== true || Number.isInteger(value)) &&
    (limits.multipleOf === undefined || isMultiple(value, limits.multipleOf))
  );
}

function isWithin(value: number, limits: NumberLimits): boolean {
  const { minimum = -Infinity, maximum = Infinity } = limits;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = limits;
  const isInside =
    value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
  return isInside && Number.isFinite(value);
}

/** ajv's rule: the quotient in floating point must be a whole number that prints without an exponent. */
function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Number.isInteger(quotient) && Math.abs(quotient) < 1e21;
}

/** The next number above, or with a negative `direction` below, among all that a double can hold. */
export function nextNumber(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, value > 0 === direction > 0 ? bits + 1n : bits - 1n);
  return view.getFloat64(0);
}

/** The step that a number moves in: `multipleOf`, widened until its multiples are whole where they must be. */
export function stepOf({ multipleOf, integer }: NumberLimits): number | undefined {
  if (multipleOf === undefined) return integer === true ? 1 : undefined;
  if (integer !== true || Number.isInteger(multipleOf)) return multipleOf;
  for (let factor = 2; factor <= MAX_FACTOR; factor += 1) {
    const step = multipleOf * factor;
    const whole = Math.round(step);
    if (whole > 0 && Math.abs(step - whole) < 1e-9 && isMultiple(whole, multipleOf)) return whole;
  }
  return multipleOf;
}

const MAX_FACTOR = 10_000;
