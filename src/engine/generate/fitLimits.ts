import { toStep } from '../meaning/fitNumber';
import { foldIn, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { NumberLimits } from '../shape/shape';

const FIT = hashText('fit');
/** How wide a range is that has one end only. */
const WIDTH = 1000;

/** Meanings mind the limits of a number; what lies outside all the same is drawn anew between them. */
export function fitLimits(value: number, limits: NumberLimits, key: Key): number {
  if (isWithin(value, limits)) return value;
  const { low, high } = rangeOf(limits);
  const random = new Stream(foldIn(key, FIT));
  const step = limits.multipleOf ?? (limits.integer === true ? 1 : undefined);
  if (step !== undefined) return drawStep(random, step, { low, high, limits });
  const inner = low + (high - low) * (0.05 + 0.9 * random.real());
  const rounded = Math.round(inner * 100) / 100;
  return isWithin(rounded, limits) ? rounded : inner;
}

function rangeOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: NumberLimits): {
  readonly low: number;
  readonly high: number;
} {
  const bottom = minimum ?? exclusiveMinimum;
  const top = maximum ?? exclusiveMaximum;
  const low = bottom ?? (top ?? WIDTH) - WIDTH;
  return { low, high: top ?? low + WIDTH };
}

function drawStep(
  random: Stream,
  step: number,
  range: { readonly low: number; readonly high: number; readonly limits: NumberLimits },
): number {
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = range.limits;
  const lowest = Math.ceil(range.low / step);
  const highest = Math.floor(range.high / step);
  const first = lowest * step <= exclusiveMinimum ? lowest + 1 : lowest;
  const last = highest * step >= exclusiveMaximum ? highest - 1 : highest;
  return toStep(random.int(first, Math.max(first, last)), step);
}

function isWithin(value: number, limits: NumberLimits): boolean {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  } = limits;
  const isInside =
    value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
  return isInside && isStep(value, limits);
}

function isStep(value: number, { multipleOf, integer }: NumberLimits): boolean {
  if (integer === true && !Number.isInteger(value)) return false;
  return multipleOf === undefined || Math.abs(value / multipleOf - Math.round(value / multipleOf)) < 1e-9;
}
