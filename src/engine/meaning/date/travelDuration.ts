import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const travelDuration = defineMeaning({
  id: 'date.travelDuration',
  title: 'how long a journey takes',
  gives: 'number',
  names: phrases(`
    flight|train|leg|segment|journey|route|voyage|bus|itinerary > duration; flight duration;
    travel duration; flight time; travel time; journey time; transit duration;
    flight|train|leg > elapsed time; block time minutes
  `),
  unit: 's',
  generate: draw => draw.facet(timelineFacet).travelMinutes * 60,
  examples: ['Flight.durationMinutes: number', 'Route.travelTime: number'],
});
