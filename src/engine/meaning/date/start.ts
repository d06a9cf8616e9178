import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';
import { eventOwners, spanOwners } from './owners';

export const start = defineMeaning({
  id: 'date.start',
  title: 'when it starts',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    started at; started on; = started; start at; = start; starting at; starts at; begins at; began at;
    begin at; = begin; start timestamp; start date time; begin time; = starts; = since; active since;
    period start; current period start; window start; range start; interval start; booking start; = from;
    from time; from timestamp; start instant; time from; time start; date time start; activated since;
    live at; scheduled start; planned start; actual start; start on; ${spanOwners} > start time;
    ${eventOwners} > start time; start time; job|run|execution|build > scheduled at; first used at;
    boarded at
  `),
  generate: draw => draw.facet(timelineFacet).at('started'),
  examples: [
    'Job.startedAt: Date',
    'meeting.start: string',
    'Event.start_time: string',
    'Subscription.currentPeriodStart: number',
    'Range.from: Date',
  ],
});
