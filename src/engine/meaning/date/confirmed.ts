import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const confirmed = defineMeaning({
  id: 'date.confirmed',
  title: 'when it was confirmed',
  gives: 'instant',
  names: phrases(`
    confirmed at; confirmed on; confirmed time; confirmed timestamp; = confirmed; date confirmed;
    confirmed date time; confirmed date; confirmation date; confirmation time; signed at; signed on;
    date signed; signed date; signature date; matched at; merged at; merged on; committed at; commit date;
    authored at; committed date
  `),
  generate: draw => draw.facet(timelineFacet).at('confirmed'),
  examples: ['Booking.confirmedAt: Date', 'Contract.signed_at: string', 'PullRequest.merged_at: string'],
});
