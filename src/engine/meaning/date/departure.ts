import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const departure = defineMeaning({
  id: 'date.departure',
  title: 'when a journey begins',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    departure; departure time; departure at; departs at; departed at; depart at; depart time;
    departure date time; scheduled departure; estimated departure; actual departure; takeoff time;
    boarding time; take off time; leaves at; departing at; outbound at; sailing time; embarked at; = etd;
    = std; = atd
  `),
  generate: draw => draw.facet(timelineFacet).at('started'),
  examples: [
    'Flight.departureTime: string',
    'Train.departsAt: Date',
    'leg.departure: Date',
    'flight.scheduled_departure: string',
  ],
});
