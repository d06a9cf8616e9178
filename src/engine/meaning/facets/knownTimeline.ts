import type { FacetContext } from '../facet';
import { knownInstant } from './knownInstants';
import { moments, type Moment, type Timeline } from './timeline';

const DAY = 86_400_000;
const MINUTE = 60_000;

interface Point {
  readonly moment: Moment | 'now';
  readonly instant: number;
}

/** A course of events that some written moments fix: the others keep their order and, where there is room, their distance. */
export class KnownTimeline implements Timeline {
  private constructor(
    private readonly drawn: Timeline,
    private readonly now: number,
    private readonly known: ReadonlyMap<Moment, number>,
  ) {}

  /** The timeline as it was drawn, where nothing is written. */
  static around(drawn: Timeline, context: FacetContext): Timeline {
    if (!context.hasKnown) return drawn;
    const known = new Map<Moment, number>();
    for (const moment of moments) {
      const instant = knownInstant(context, moment);
      if (instant !== undefined) known.set(moment, instant);
    }
    return known.size === 0 ? drawn : new KnownTimeline(drawn, context.now, known);
  }

  readonly at = (moment: Moment): number => {
    const written = this.known.get(moment);
    if (written !== undefined) return written;
    const drawn = this.drawn.at(moment);
    const [before, after] = this.around(moment, drawn);
    const anchor = [before, after].find(point => point !== undefined && point.moment !== 'now');
    const moved = anchor === undefined ? drawn : anchor.instant + drawn - this.drawnAt(anchor);
    const isFree = moved > (before?.instant ?? -Infinity) && moved < (after?.instant ?? Infinity);
    return isFree || before === undefined || after === undefined ? moved : this.between(drawn, before, after);
  };

  readonly day = (moment: Moment): number => Math.floor(this.at(moment) / DAY) * DAY;

  get minutes(): number {
    return this.drawn.minutes;
  }

  get travelMinutes(): number {
    return this.drawn.travelMinutes;
  }

  get nights(): number {
    return this.drawn.nights;
  }

  /** The nearest points before and after a moment that are fixed; now is one, unless what is written says otherwise. */
  private around(moment: Moment, drawn: number): readonly [Point | undefined, Point | undefined] {
    const index = moments.indexOf(moment);
    const find = (candidates: readonly Moment[]): Point | undefined => {
      const found = candidates.find(each => this.known.has(each));
      return found && { moment: found, instant: this.known.get(found) as number };
    };
    const before = find(moments.slice(0, index).reverse());
    const after = find(moments.slice(index + 1));
    const now: Point = { moment: 'now', instant: this.now };
    const isBetween = isBefore(before, this.now) && isBefore(now, after?.instant ?? Infinity);
    if (!isBetween) return [before, after];
    return drawn <= this.now ? [before, now] : [now, after];
  }

  private drawnAt({ moment }: Point): number {
    return moment === 'now' ? this.now : this.drawn.at(moment);
  }

  /** As far along between two points as the drawn instant is between theirs, to the minute. */
  private between(drawn: number, before: Point, after: Point): number {
    const [start, end] = [this.drawnAt(before), this.drawnAt(after)];
    const share = end > start ? Math.min(1, Math.max(0, (drawn - start) / (end - start))) : 0.5;
    const instant = before.instant + share * (after.instant - before.instant);
    return Math.max(before.instant, Math.floor(instant / MINUTE) * MINUTE);
  }
}

function isBefore(point: Point | undefined, instant: number): boolean {
  return point === undefined || point.instant < instant;
}
