import { toStep } from '../meaning/fitNumber';
import { foldIn, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { NumberLimits } from '../shape/shape';
import { nextNumber, obeysNumberLimits, stepOf } from './numberRules';

const FIT = hashText('fit');
/** How wide a range is that has one end only. */
const WIDTH = 1000;
/** How many multiples beside the drawn one are tried, because not each quotient is exact. */
const MAX_STEPS = 2000;

/**
 * Meanings mind the limits of a number; what lies outside all the same is drawn anew between them. `undefined`
 * when no number was found that obeys them all.
 */
export function fitLimits(value: number, limits: NumberLimits, key: Key): number | undefined {
  if (obeysNumberLimits(value, limits)) return value + 0;
  const range = rangeOf(limits);
  const step = stepOf(limits);
  if (step !== undefined) {
    const near = isNearStep(value / step) ? nearStep(value / step, step, limits) : undefined;
    return near ?? drawStep(new Stream(foldIn(key, FIT)), step, { ...range, limits });
  }
  const share = 0.05 + 0.9 * new Stream(foldIn(key, FIT)).real();
  return between(range, share, limits);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Whether a number is a multiple but for the noise of binary fractions. */
function isNearStep(quotient: number): boolean {
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function rangeOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: NumberLimits): Range {
  const bottom = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
  const top = Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity);
  const low = bottom > -Infinity ? bottom : top < Infinity ? clamp(top - widthAt(top)) : 0;
  return { low, high: top < Infinity ? top : clamp(low + widthAt(low)) };
}

/** Wide enough to hold other numbers, also where numbers lie far apart. */
function widthAt(end: number): number {
  return Math.abs(end) < 1e15 ? WIDTH : Math.abs(end) * 1e-3;
}

function clamp(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}

function between({ low, high }: Range, share: number, limits: NumberLimits): number | undefined {
  const width = high - low;
  const inner = Number.isFinite(width) ? low + width * share : low * (1 - share) + high * share;
  const candidates = [
    Math.round(inner * 100) / 100,
    inner,
    low,
    high,
    nextNumber(low, 1),
    nextNumber(high, -1),
  ];
  return candidates.find(candidate => obeysNumberLimits(candidate, limits));
}

function drawStep(
  random: Stream,
  step: number,
  { low, high, limits }: Range & { readonly limits: NumberLimits },
): number | undefined {
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = limits;
  const [lowest, highest] = stepsBetween(low / step, high / step, limits);
  const first = lowest * step <= exclusiveMinimum ? lowest + 1 : lowest;
  const last = highest * step >= exclusiveMaximum ? highest - 1 : highest;
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last))
    return findAmong([low, high, nextNumber(low, 1), nextNumber(high, -1), 0], limits);
  return nearStep(random.int(first, Math.max(first, last)), step, limits);
}

/** The first and last whole step of a range. One that has one end only may go beyond its usual width. */
function stepsBetween(low: number, high: number, limits: NumberLimits): readonly [number, number] {
  const first = Math.ceil(low);
  const last = Math.floor(high);
  if (first <= last) return [first, last];
  if (limits.maximum === undefined && limits.exclusiveMaximum === undefined) return [first, first + 1];
  if (limits.minimum === undefined && limits.exclusiveMinimum === undefined) return [last - 1, last];
  return [first, last];
}

/** The multiple nearest to `count` steps that obeys the limits. */
function nearStep(count: number, step: number, limits: NumberLimits): number | undefined {
  const middle = Math.round(count);
  for (let away = 0; away <= MAX_STEPS; away += 1) {
    const found = findAmong([toStep(middle + away, step), toStep(middle - away, step)], limits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findAmong(candidates: readonly number[], limits: NumberLimits): number | undefined {
  const found = candidates.find(candidate => obeysNumberLimits(candidate, limits));
  return found === undefined ? undefined : found + 0;
}
