import type { NumberLimits } from '../../shape/shape';

/** Whether a number keeps to the limits of a field. Pure. */
export function isWithin(value: number, limits: NumberLimits): boolean {
  return (
    value >= (limits.minimum ?? -Infinity) &&
    value <= (limits.maximum ?? Infinity) &&
    value > (limits.exclusiveMinimum ?? -Infinity) &&
    value < (limits.exclusiveMaximum ?? Infinity) &&
    (limits.integer !== true || Number.isInteger(value)) &&
    (limits.multipleOf === undefined || isMultiple(value, limits.multipleOf))
  );
}

function isMultiple(value: number, step: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}
