import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';
import { eventOwners } from './owners';

export const eventEndDate = defineMeaning({
  id: 'date.eventEndDate',
  title: 'a day on which an event ends',
  gives: 'day',
  names: phrases(`
    ${eventOwners} > end date; ${eventOwners} > to date; ${eventOwners} > date end;
    ${eventOwners} > last day
  `),
  generate: draw =>
    draw.facet(timelineFacet).day('started') + (1 + (draw.facet(timelineFacet).nights % 4)) * 86_400_000,
  examples: ['Event.endDate: string', 'Conference.end_date: Date'],
});
