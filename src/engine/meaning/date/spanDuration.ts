import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';
import { eventOwners, spanOwners } from './owners';

export const spanDuration = defineMeaning({
  id: 'date.spanDuration',
  title: 'how long a meeting, job or session took',
  gives: 'number',
  names: phrases(`
    ${spanOwners} > duration; ${spanOwners} > elapsed; ${spanOwners} > length; ${spanOwners} > elapsed time;
    ${spanOwners} > run time; ${spanOwners} > total time; ${eventOwners} > duration
  `),
  unit: 's',
  generate: draw => draw.facet(timelineFacet).minutes * 60,
  examples: ['Meeting.durationMinutes: number', 'job.duration_ms: number', 'Build.duration: number'],
});
