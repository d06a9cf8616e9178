import type { EdgeCaseContext, MeaningEdgeCase } from '../defineMeaning';

/** Days of birth: on a leap day, today, long ago, before 1970. */
export const birthEdges = ({ now }: EdgeCaseContext): readonly MeaningEdgeCase[] => [
  { name: 'leap day', value: Date.UTC(2000, 1, 29) },
  { name: 'today', value: now - (now % DAY) },
  { name: 'centenarian', value: Date.UTC(1904, 1, 29) },
  { name: 'before 1970', value: Date.UTC(1969, 11, 31) },
  { name: 'turn of the century', value: Date.UTC(2000, 0, 1) },
];

const DAY = 86_400_000;

/** Points in time at which something ends: over, now, soon, in a far future. */
export const expiryEdges = ({ now }: EdgeCaseContext): readonly MeaningEdgeCase[] => [
  { name: 'just over', value: now - 1 },
  { name: 'now', value: now },
  { name: 'tomorrow', value: now + DAY },
  { name: 'far future', value: Date.UTC(9999, 11, 31) },
];

/** Expiry of cards, `MM/YY`: this month, the last and the next one. */
export const cardExpiryEdges = ({ now }: EdgeCaseContext): readonly MeaningEdgeCase[] => [
  { name: 'this month', value: monthOf(now, 0) },
  { name: 'next month', value: monthOf(now, 1) },
  { name: 'expired last month', value: monthOf(now, -1) },
  { name: 'last that can be written', value: '12/99' },
];

function monthOf(now: number, away: number): string {
  const today = new Date(now);
  const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + away, 1)).toISOString();
  return `${month.slice(5, 7)}/${month.slice(2, 4)}`;
}

/** Spans of time in seconds. */
export const spanEdges: readonly MeaningEdgeCase[] = [
  { name: '0', value: 0 },
  { name: '1 second', value: 1 },
  { name: 'a day', value: 86_400 },
];

/** ISO 8601 durations. */
export const isoDurationEdges: readonly MeaningEdgeCase[] = [
  { name: 'none', value: 'PT0S' },
  { name: 'every unit', value: 'P1Y2M3DT4H5M6S' },
  { name: 'weeks', value: 'P1W' },
  { name: 'a month', value: 'P1M' },
];

/** Times of day. */
export const timeOfDayEdges: readonly MeaningEdgeCase[] = [
  { name: 'midnight', value: '00:00' },
  { name: 'noon', value: '12:00' },
  { name: 'last minute', value: '23:59' },
];

/** Years. */
export const yearEdges: readonly MeaningEdgeCase[] = [1900, 1970, 2000, 2038, 2100, 9999].map(value => ({
  name: String(value),
  value,
}));

/** The first and the last of a small range of whole numbers. */
export function endsOf(...values: readonly number[]): readonly MeaningEdgeCase[] {
  return values.map(value => ({ name: String(value), value }));
}
