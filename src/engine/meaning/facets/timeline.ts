import type { Stream } from '../../random/stream';
import { defineFacet } from '../facet';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Most days that may pass before each moment since the one before it, the earliest moment first. */
const PAST = [
  ['created', 0],
  ['approved', 3],
  ['confirmed', 3],
  ['paid', 3],
  ['published', 6],
  ['activated', 3],
  ['shipped', 3],
  ['delivered', 6],
  ['read', 2],
  ['started', 20],
  ['ended', 0],
  ['cancelled', 6],
  ['loggedIn', 30],
  ['seen', 6],
  ['updated', 12],
  ['deleted', 20],
] as const;

/** The same for what is yet to come; the first counts from now. */
const FUTURE = [
  ['next', 14],
  ['due', 30],
  ['expires', 400],
] as const;

/** A point in the life of a thing; see {@link timelineFacet}. */
export type Moment = (typeof PAST)[number][0] | (typeof FUTURE)[number][0];

/** Every moment in order of time. */
export const moments: readonly Moment[] = [...PAST, ...FUTURE].map(([moment]) => moment);

const INDEX = Object.fromEntries(moments.map((moment, index) => [moment, index])) as Record<Moment, number>;
/** Moments that people plan fall on quarters of an hour; the others are what a machine's clock said. */
const PLANNED: ReadonlySet<Moment> = new Set<Moment>(['started', 'ended', 'next', 'due', 'expires']);
/** What begins may take this many days, so that nights and journeys fit between its start and its end. */
const SHORTEST_RUN = 16;
const LONGEST_RUN = 366;

/** One course of events. All instants are milliseconds since 1970. */
export interface Timeline {
  at(moment: Moment): number;
  /** Midnight UTC of the moment's day. */
  day(moment: Moment): number;
  /** Minutes that a meeting, a job or a session takes from `started`: 15 to 240. */
  readonly minutes: number;
  /** Minutes under way from `started`: 70 to 780. */
  readonly travelMinutes: number;
  /** Nights of a stay from `started`: 1 to 14. */
  readonly nights: number;
}

/**
 * The course of events of one object. Each moment lies on a later UTC day than the one before, so that any two of
 * an object's fields are in order, whether they show instants or days. `next` and later lie after now.
 */
export const timelineFacet = defineFacet<Timeline>({
  id: 'timeline',
  kind: 'object',
  draw({ random, now }) {
    const instants = new Float64Array(moments.length);
    const today = Math.floor(now / DAY);
    let day = today - 1 - Math.floor(low(random) * 330);
    for (let index = PAST.length - 1; index >= 0; index -= 1) {
      const [moment, longest] = PAST[index] as (typeof PAST)[number];
      instants[index] = day * DAY + timeOfDay(random, moment);
      const run = SHORTEST_RUN + Math.floor(low(random) * (LONGEST_RUN - SHORTEST_RUN));
      day -= moment === 'ended' ? run : random.int(1, Math.max(1, longest));
    }
    day = today;
    for (const [moment, longest] of FUTURE) {
      day += random.int(1, longest);
      instants[INDEX[moment]] = day * DAY + timeOfDay(random, moment);
    }
    return {
      at: moment => instants[INDEX[moment]] as number,
      day: moment => Math.floor((instants[INDEX[moment]] as number) / DAY) * DAY,
      minutes: 15 + Math.floor(low(random) * 45) * 5,
      travelMinutes: 70 + Math.floor(low(random) * 142) * 5,
      nights: 1 + Math.floor(low(random) * 14),
    };
  },
});

/** A part of the day in milliseconds, between six in the morning and ten at night. */
function timeOfDay(random: Stream, moment: Moment): number {
  if (PLANNED.has(moment)) return random.int(32, 72) * 15 * MINUTE;
  return random.int(6 * 60 * MINUTE, 22 * 60 * MINUTE);
}

/** In [0, 1), small values likelier. */
function low(random: Stream): number {
  const value = random.real();
  return value * value;
}
