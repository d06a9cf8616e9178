import type { FacetContext, KnownValue } from '../facet';
import type { Moment } from './timeline';

/** Meanings that show a moment of the timeline, which is `date.<moment>` where nothing is said here. */
const SHOWN_BY: Readonly<Partial<Record<Moment, readonly string[]>>> = {
  created: ['created', 'ordered', 'registered', 'orderDate', 'registrationDate'],
  activated: ['activated', 'effectiveDate'],
  started: ['start', 'startDate', 'from', 'departure', 'departureDate', 'checkIn'],
  ended: ['ended', 'endDate', 'until'],
  expires: ['expires', 'expiryDate'],
  next: ['next', 'nextDate'],
  loggedIn: ['lastLogin'],
  seen: ['lastSeen'],
};

/** ISO 8601: a day, or an instant with its zone. Others mean another instant on another machine. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/** Numbers below it count seconds: as milliseconds they would lie before March 1973. */
const LEAST_MILLISECONDS = 1e11;

/** The instant that is written for a moment, in milliseconds since 1970. */
export function knownInstant(context: FacetContext, moment: Moment): number | undefined {
  for (const name of SHOWN_BY[moment] ?? [moment]) {
    const instant = instantOf(context.known(`date.${name}`));
    if (instant !== undefined) return instant;
  }
  return undefined;
}

/** A written value as milliseconds since 1970; `undefined` where it is none. */
export function instantOf(known: KnownValue | undefined): number | undefined {
  if (known === undefined) return undefined;
  const { value } = known;
  if (typeof value === 'number') return Math.abs(value) < LEAST_MILLISECONDS ? value * 1000 : value;
  // eslint-disable-next-line no-restricted-properties -- the pattern lets through no text that is read in local time
  const instant = ISO.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
