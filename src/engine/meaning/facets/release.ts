import { defineFacet } from '../facet';

/** When a book, film or house came out or was built. */
export interface Release {
  /** Midnight UTC, some weeks to 33 years before now. */
  readonly day: number;
  readonly year: number;
}

/** One release, so that an object's day and year of it agree. */
export const releaseFacet = defineFacet<Release>({
  id: 'release',
  kind: 'object',
  draw({ random, now }) {
    const day = Math.floor(now / DAY - 60 - random.real() * 12_000) * DAY;
    return { day, year: new Date(day).getUTCFullYear() };
  },
});

const DAY = 86_400_000;
