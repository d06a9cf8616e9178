import type { Stream } from '../random/stream';
import type { NumberLimits } from '../shape/shape';
import type { UsualRange } from './defineMeaning';

/**
 * Draws a number from a usual range, moved into the limits where they differ: the overlap of both if there is one,
 * else a range of the same width beside the limit. Honours `integer` and `multipleOf`.
 */
export function fitNumber(random: Stream, range: UsualRange, limits: NumberLimits): number {
  const { lowest, highest } = overlap(range, limits);
  const step = stepOf(range, limits);
  const first = Math.ceil(lowest / step - 1e-9);
  const last = Math.floor(highest / step + 1e-9);
  if (last < first) return lowest + random.real() * (highest - lowest);
  return toStep(
    first + Math.min(last - first, Math.floor(fraction(random, range.shape) * (last - first + 1))),
    step,
  );
}

/** A whole number of steps without the noise of binary fractions. */
export function toStep(count: number, step: number): number {
  if (step >= 1) return count * step;
  const perUnit = 1 / step;
  return Number.isInteger(Math.round(perUnit)) && Math.abs(perUnit - Math.round(perUnit)) < 1e-6
    ? count / Math.round(perUnit)
    : Number((count * step).toPrecision(15));
}

function overlap(range: UsualRange, limits: NumberLimits): { lowest: number; highest: number } {
  const step = stepOf(range, limits);
  const low = Math.max(limits.minimum ?? -Infinity, (limits.exclusiveMinimum ?? -Infinity) + step);
  const high = Math.min(limits.maximum ?? Infinity, (limits.exclusiveMaximum ?? Infinity) - step);
  const width = range.maximum - range.minimum;
  const lowest = Math.max(range.minimum, low);
  const highest = Math.min(range.maximum, high);
  if (lowest <= highest) return { lowest, highest };
  return low > range.maximum
    ? { lowest: low, highest: Math.min(high, low + width) }
    : { lowest: Math.max(low, high - width), highest: high };
}

function stepOf(range: UsualRange, limits: NumberLimits): number {
  if (limits.multipleOf !== undefined) return limits.multipleOf;
  const decimals = limits.integer === true ? 0 : (range.decimals ?? 0);
  return STEPS[decimals] ?? 1e-9;
}

const STEPS = [1, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];

function fraction(random: Stream, shape: UsualRange['shape']): number {
  const first = random.real();
  if (shape === 'low') return first * first;
  if (shape === 'middle') return (first + random.real() + random.real()) / 3;
  return first;
}
