import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';
import { eventOwners, spanOwners } from './owners';

export const spanEnd = defineMeaning({
  id: 'date.spanEnd',
  title: 'when a meeting, job or session ends',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    ${spanOwners} > ended at; ${spanOwners} > end at; ${spanOwners} > ends at; ${spanOwners} > = end;
    ${spanOwners} > = ended; ${spanOwners} > finished at; ${spanOwners} > completed at;
    ${spanOwners} > = finished; ${spanOwners} > = completed; ${spanOwners} > stopped at;
    ${spanOwners} > failed at; end time; finish time; stop time; completion time; ${eventOwners} > ends at;
    ${eventOwners} > = end; ${eventOwners} > end at; ${eventOwners} > ended at; until time; to time;
    time to; time end; end date time; finish at; end instant; end timestamp
  `),
  generate: draw => draw.facet(timelineFacet).at('started') + draw.facet(timelineFacet).minutes * 60_000,
  examples: [
    'Meeting.endTime: string',
    'Job.finishedAt: Date',
    'build.completed_at: string',
    'Event.end: Date',
    'session.ended_at: number',
  ],
});
