import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const arrival = defineMeaning({
  id: 'date.arrival',
  title: 'when a journey ends',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    arrival; arrival time; arrival at; arrives at; arrive at; arrive time; arrival date time;
    scheduled arrival; estimated arrival; actual arrival; estimated arrival time; landing time; landed at;
    flight|train|bus|leg|segment|journey|trip|voyage|route > arrived at; docked at; = eta; = sta; = ata;
    arrival estimated time
  `),
  generate: draw =>
    draw.facet(timelineFacet).at('started') + draw.facet(timelineFacet).travelMinutes * 60_000,
  examples: [
    'Flight.arrivalTime: string',
    'Train.arrivesAt: Date',
    'leg.arrival: Date',
    'Flight.estimated_arrival: string',
    'Trip.eta: Date',
  ],
});
