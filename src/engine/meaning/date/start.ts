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
    started at; started on; = started; start at; starting at; starts at; begins at; began at; begin at;
    start timestamp; start date time; begin time; active since; period start; current period start;
    booking start; start instant; time start; date time start; activated since; live at; scheduled start;
    planned start; actual start; start on; ${spanOwners} > start time; ${eventOwners} > start time;
    start time; job|run|execution|build > scheduled at; first used at; boarded at; ${spanOwners} > = start;
    ${eventOwners} > = start; period > = start; subscription|trial|membership > = start
  `),
  generate: draw => draw.facet(timelineFacet).at('started'),
  examples: [
    'Job.startedAt: Date',
    'meeting.start: string',
    'Event.start_time: string',
    'Subscription.currentPeriodStart: number',
    'Event.start: number',
  ],
});
