import type { Stream } from '../../random/stream';
import { defineFacet } from '../facet';
import { KnownTimeline } from './knownTimeline';

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
  draw: context =>
    KnownTimeline.around(new DrawnTimeline(context.random, Math.floor(context.now / DAY)), context),
});

/**
 * How many words of the stream come before those that each moment draws: the past ones from the latest back, each a
 * time of day, a share and the days since the moment before; then those to come, each its days and a time of day.
 */
const BEFORE = new Map<Moment, number>();
const AFTER_MOMENTS = countWords();

function countWords(): number {
  let words = 2;
  for (const [moment, longest] of [...PAST].reverse()) {
    BEFORE.set(moment, words);
    words += moment === 'ended' || longest <= 1 ? 3 : 4;
  }
  for (const [moment] of FUTURE) {
    BEFORE.set(moment, words);
    words += 2;
  }
  return words;
}

/** Few objects show more than two moments, so each is worked out when it is asked for. */
class DrawnTimeline implements Timeline {
  /** Days since 1970 of the past moments that are known, the latest first. */
  private readonly pastDays: number[] = [];

  constructor(
    private readonly random: Stream,
    private readonly today: number,
  ) {}

  readonly at = (moment: Moment): number => {
    const day = this.dayOf(moment);
    const isPast = INDEX[moment] < PAST.length;
    return day * DAY + timeOfDay(this.random.from(wordsBefore(moment) + (isPast ? 0 : 1)), moment);
  };

  readonly day = (moment: Moment): number => this.dayOf(moment) * DAY;

  get minutes(): number {
    return 15 + Math.floor(this.share(0) * 45) * 5;
  }

  get travelMinutes(): number {
    return 70 + Math.floor(this.share(1) * 142) * 5;
  }

  get nights(): number {
    return 1 + Math.floor(this.share(2) * 14);
  }

  private share(index: number): number {
    return low(this.random.from(AFTER_MOMENTS + 2 * index));
  }

  private dayOf(moment: Moment): number {
    const index = INDEX[moment];
    return index < PAST.length ? this.pastDay(index) : this.futureDay(index - PAST.length);
  }

  private pastDay(index: number): number {
    const { pastDays } = this;
    if (pastDays.length === 0) pastDays.push(this.today - 1 - Math.floor(low(this.random.from(0)) * 330));
    for (let at = PAST.length - pastDays.length; at > index; at -= 1)
      pastDays.push((pastDays[pastDays.length - 1] as number) - this.daysBefore(at));
    return pastDays[PAST.length - 1 - index] as number;
  }

  /** Days between a past moment and the one before it. */
  private daysBefore(index: number): number {
    const [moment, longest] = PAST[index] as (typeof PAST)[number];
    const share = wordsBefore(moment) + 1;
    if (moment !== 'ended') return this.random.from(share + 2).int(1, Math.max(1, longest));
    return SHORTEST_RUN + Math.floor(low(this.random.from(share)) * (LONGEST_RUN - SHORTEST_RUN));
  }

  private futureDay(index: number): number {
    let day = this.today;
    for (const [moment, longest] of FUTURE.slice(0, index + 1))
      day += this.random.from(wordsBefore(moment)).int(1, longest);
    return day;
  }
}

function wordsBefore(moment: Moment): number {
  return BEFORE.get(moment) ?? 0;
}

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
